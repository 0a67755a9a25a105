"""The commands: ``python -m questions COMMAND``, one file each."""

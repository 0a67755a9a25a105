"""The desktop application: study what the banks ask."""

"""The main window and the views it shows."""

"""View-models: QtCore objects that windows show, tested without windows."""

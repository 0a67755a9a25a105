"""Documents about Chinese history -> dated facts -> question banks. Complete without the application."""

__version__ = "0.1.0"

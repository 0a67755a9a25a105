"""Documents about Chinese history -> dated facts -> question banks. Complete without the application."""

"""Scripts that make the data tables and measure them."""

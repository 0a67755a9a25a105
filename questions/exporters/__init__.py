"""Questions written for other programs: a registry and one file per format."""

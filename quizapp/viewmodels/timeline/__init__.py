"""The time axis: events in lanes, laid out so that their words never overlap."""

"""Half-open intervals and grains; resolving a time against a reference date; TIMEX3 text both ways."""

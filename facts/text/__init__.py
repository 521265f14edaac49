"""Where sentences, quotations and tokens begin and end; offsets are always of the original text."""

"""Articles in, documents out: one file a format; offsets are always of the document's own text.

Nothing here goes over the network, and nothing asks what day it is.
"""

from facts.read.dates import read_date, spell_date
from facts.read.published import dated
from facts.read.reader import SUFFIXES, read, read_bytes

__all__ = ["SUFFIXES", "dated", "read", "read_bytes", "read_date", "spell_date"]

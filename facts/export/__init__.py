"""Facts as files, one writer a format: a frame and what it was made from in, bytes out. Nothing is written to disk.

Every file says which documents, which filters and which version made it, each in the way its format has for that.
"""

from facts.export.about import About, Source, unique_names
from facts.export.formats import FORMATS, Format, export

__all__ = ["FORMATS", "About", "Format", "Source", "export", "unique_names"]

"""Dates and figures out of news: what happened when, how many, how sure, and who says so.

>>> import facts
>>> [fact.text for fact in facts.extract("They expect 25,000 to 30,000 more.")]
['25,000 to 30,000']
"""

from facts.compare import compare
from facts.errors import FactsError
from facts.extract import extract, timexes
from facts.model import Document, Fact, Timex
from facts.read import read
from facts.table import to_frame

__all__ = ["Document", "Fact", "FactsError", "Timex", "compare", "extract", "read", "timexes", "to_frame"]

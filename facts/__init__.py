"""Dates and figures out of news: what happened when, how many, how sure, and who says so.

>>> import facts
>>> [fact.text for fact in facts.extract("They expect 25,000 to 30,000 more.")]
['25,000 to 30,000']
"""

import sys
from importlib import import_module
from types import MappingProxyType, ModuleType

TYPE_CHECKING = False  # as typing has it, without importing it
if TYPE_CHECKING:
    from facts.compare import compare
    from facts.errors import FactsError
    from facts.extract import extract, timexes
    from facts.model import Document, Fact, Timex
    from facts.read import read
    from facts.table import to_frame

__all__ = ["Document", "Fact", "FactsError", "Timex", "compare", "extract", "read", "timexes", "to_frame"]

_HOMES = MappingProxyType({
    "Document": "facts.model", "Fact": "facts.model", "FactsError": "facts.errors", "Timex": "facts.model",
    "compare": "facts.compare", "extract": "facts.extract", "read": "facts.read", "timexes": "facts.extract",
    "to_frame": "facts.table",
})
"""Where each public name is defined, and imported from when it is first asked for."""


class _Library(ModuleType):
    """This package: `import facts` costs nothing, and a public name is what it says in whatever order one imports."""

    def __getattr__(self, name: str) -> object:
        if name not in _HOMES:
            raise AttributeError(f"module {self.__name__!r} has no attribute {name!r}")
        value = getattr(import_module(_HOMES[name]), name)
        setattr(self, name, value)
        return value

    def __setattr__(self, name: str, value: object) -> None:
        # Python binds a module that it has imported to its package: `facts.extract` would be the module, not the
        # function, for whoever imported a part of the library first.
        if name in _HOMES and isinstance(value, ModuleType):
            value = getattr(value, name)
        super().__setattr__(name, value)

    def __dir__(self) -> list[str]:
        return sorted({*super().__dir__(), *__all__})


sys.modules[__name__].__class__ = _Library

"""What holds for every test."""

from __future__ import annotations

from hypothesis import settings

# How long one example takes says more of the machine than of the code; what may cost how much has tests of its own.
settings.register_profile("patient", settings.default, deadline=None)
settings.load_profile("patient")

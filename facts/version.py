"""The version of the library, the command line and the dashboard, as every exported file carries it."""

VERSION = "0.1.0"

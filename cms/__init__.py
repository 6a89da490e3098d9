"""Wiring only: settings, addresses, server entry points, health."""

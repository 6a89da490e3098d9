"""`base` is the safe one and needs its environment; `demo` and `test` relax it."""

"""How often somebody had to point: every press of a mouse button or finger in a page and in all it opens."""

COUNT = "addEventListener('pointerdown', ({isTrusted}) => isTrusted && pointed(), true)"


class Pointers:
    def __init__(self, page):
        self.number = 0
        page.context.expose_binding("pointed", lambda _source: self.add())
        page.context.add_init_script(COUNT)

    def add(self):
        self.number += 1

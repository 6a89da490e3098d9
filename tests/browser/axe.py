"""axe-core in the page: what would keep somebody with a disability out."""

from pathlib import Path

SCRIPT = Path(__file__).parent / "node_modules/axe-core/axe.min.js"
RUN = """async within => {
    const found = await axe.run(within ? {include: within} : document, {resultTypes: ['violations']});
    return found.violations.map(({id, help, nodes}) => ({
        rule: id, help, at: nodes.map(node => ({where: node.target.join(' '), why: node.failureSummary})),
    }));
}"""


def violations(page, *within):
    """What axe finds in the page as it stands, or in the parts these selectors name. Expected: nothing."""
    page.add_script_tag(path=SCRIPT)
    return page.evaluate(RUN, list(within) or None)

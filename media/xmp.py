"""Reads words from XMP, the newer way of embedding them (JPEG, PNG, WebP, AVIF)."""

from xml.etree.ElementTree import Element

from defusedxml import ElementTree
from PIL import Image

MAX_BYTES = 1_000_000

RDF = "{http://www.w3.org/1999/02/22-rdf-syntax-ns#}"
DC = "{http://purl.org/dc/elements/1.1/}"
PHOTOSHOP = "{http://ns.adobe.com/photoshop/1.0/}"
XMP_RIGHTS = "{http://ns.adobe.com/xap/1.0/rights/}"
IPTC_CORE = "{http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/}"
IPTC_EXT = "{http://iptc.org/std/Iptc4xmpExt/2008-02-29/}"
PLUS = "{http://ns.useplus.org/ldf/xmp/1.0/}"
XML_LANG = "{http://www.w3.org/XML/1998/namespace}lang"

PROPERTIES = {
    "description": f"{IPTC_CORE}AltTextAccessibility",
    "caption": f"{DC}description",
    "credit": f"{PHOTOSHOP}Credit",
    "source": f"{PHOTOSHOP}Source",
    "rights_notice": f"{DC}rights",
    "rights_usage_terms": f"{XMP_RIGHTS}UsageTerms",
    "rights_licence_url": f"{XMP_RIGHTS}WebStatement",
    "digital_source": f"{IPTC_EXT}DigitalSourceType",
    "rights_ai_usage": f"{PLUS}DataMining",
}
COPYRIGHT_OWNER = f"{PLUS}CopyrightOwner"
COPYRIGHT_OWNER_NAME = f"{PLUS}CopyrightOwnerName"


def read_xmp(image: Image.Image) -> dict[str, str]:
    """Give the properties found, by field of `Picture`; nothing from a packet that is not well-formed."""
    packet = image.info.get("xmp")
    if not isinstance(packet, bytes) or len(packet) > MAX_BYTES:
        return {}
    try:
        root = ElementTree.fromstring(packet.rstrip(b"\0 "), forbid_dtd=True)
    except Exception:  # noqa: BLE001 - bad metadata must not stop a picture
        return {}
    subjects = [subject for rdf in root.iter(f"{RDF}RDF") for subject in rdf.findall(f"{RDF}Description")]
    words = {field: _first(subjects, name) for field, name in PROPERTIES.items()}
    words["rights_holder"] = _owners(subjects)
    return {field: text for field, text in words.items() if text}


def _first(subjects: list[Element], name: str) -> str:
    return next((text for subject in subjects if (text := _value(subject, name))), "")


def _value(subject: Element, name: str) -> str:
    # A simple property may be written as an attribute, as an element, or as the address of a resource.
    if attribute := subject.get(name):
        return attribute
    element = subject.find(name)
    if element is None:
        return ""
    items = element.findall(f"*/{RDF}li")
    if not items:
        return element.get(f"{RDF}resource") or element.text or ""
    default = next((item for item in items if item.get(XML_LANG) == "x-default"), items[0])
    return default.text or ""


def _owners(subjects: list[Element]) -> str:
    names = [
        name
        for subject in subjects
        for item in subject.findall(f"{COPYRIGHT_OWNER}/*/{RDF}li")
        for holder in (item, *item.findall(f"{RDF}Description"))
        if (name := _value(holder, COPYRIGHT_OWNER_NAME))
    ]
    return ", ".join(names)

"""Sample files, made byte by byte: photographs with embedded words, and what attackers upload."""

import struct
import zlib
from io import BytesIO

from django.core.files.uploadedfile import SimpleUploadedFile
from PIL import Image

RED = (200, 30, 40)
UTF_8 = {(1, 90): b"\x1b%G"}


def photo(size=(800, 600), colour=RED, kind="JPEG", mode="RGB", **options):
    """Bytes of a one-coloured picture."""
    file = BytesIO()
    Image.new(mode, size, colour).save(file, kind, **options)
    return file.getvalue()


def gradient(size=(800, 600), kind="JPEG", **options):
    """Bytes of a picture with far more than 256 colours."""
    across = Image.linear_gradient("L").resize(size)
    image = Image.merge("RGB", (across, across.transpose(Image.Transpose.ROTATE_180), across.rotate(90)))
    file = BytesIO()
    image.save(file, kind, **options)
    return file.getvalue()


def upload(content, name="photo.jpg"):
    return SimpleUploadedFile(name, content, "image/jpeg")


def with_iptc(jpeg, datasets):
    """Put an IIM block (APP13) into a JPEG; keys are (record, dataset)."""
    iim = b"".join(
        struct.pack(">BBBH", 0x1C, record, number, len(value)) + value
        for (record, number), value in sorted(datasets.items())
    )
    resource = b"8BIM" + struct.pack(">H", 0x0404) + b"\0\0" + struct.pack(">I", len(iim)) + iim
    return with_segment(jpeg, 0xED, b"Photoshop 3.0\0" + resource + b"\0" * (len(resource) % 2))


def with_segment(jpeg, marker, content):
    """Put a segment right after the start of a JPEG."""
    return jpeg[:2] + struct.pack(">BBH", 0xFF, marker, len(content) + 2) + content + jpeg[2:]


def xmp(properties="", attributes=""):
    """An XMP packet around `properties`."""
    return f"""<?xpacket begin='' id='W5M0MpCehiHzreSzNTczkc9d'?>
    <x:xmpmeta xmlns:x='adobe:ns:meta/'>
     <rdf:RDF xmlns:rdf='http://www.w3.org/1999/02/22-rdf-syntax-ns#'>
      <rdf:Description rdf:about=''
        xmlns:dc='http://purl.org/dc/elements/1.1/'
        xmlns:photoshop='http://ns.adobe.com/photoshop/1.0/'
        xmlns:xmpRights='http://ns.adobe.com/xap/1.0/rights/'
        xmlns:Iptc4xmpCore='http://iptc.org/std/Iptc4xmpCore/1.0/xmlns/'
        xmlns:Iptc4xmpExt='http://iptc.org/std/Iptc4xmpExt/2008-02-29/'
        xmlns:plus='http://ns.useplus.org/ldf/xmp/1.0/' {attributes}>
       {properties}
      </rdf:Description>
     </rdf:RDF>
    </x:xmpmeta>
    <?xpacket end='w'?>""".encode()


def alternatives(name, **by_language):
    """An XMP property with one text a language."""
    items = "".join(
        f"<rdf:li xml:lang='{lang.replace('_', '-')}'>{text}</rdf:li>" for lang, text in by_language.items()
    )
    return f"<{name}><rdf:Alt>{items}</rdf:Alt></{name}>"


def exif_with_gps(orientation=1):
    """EXIF that says where the photographer stood, and with what."""
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F] = "SecretCameraMaker"
    exif.get_ifd(0x8825).update({1: "N", 2: (52.0, 31.0, 12.0), 3: "E", 4: (13.0, 24.0, 18.0)})
    return exif


def png_chunk(kind, data):
    return struct.pack(">I", len(data)) + kind + data + struct.pack(">I", zlib.crc32(kind + data))


def png_bomb(width, height):
    """A small PNG whose header promises `width` × `height` pixels."""
    header = struct.pack(">IIBBBBB", width, height, 1, 0, 0, 0, 0)
    rows = zlib.compress(b"\0" * 60_000_000, 9)
    return (
        b"\x89PNG\r\n\x1a\n" + png_chunk(b"IHDR", header) + png_chunk(b"IDAT", rows) + png_chunk(b"IEND", b"")
    )


def gif_with_frames(count):
    """A GIF of one pixel that changes `count` times."""
    frame = b"\x2c\0\0\0\0\x01\0\x01\0\0\x02\x02\x44\x01\0"
    return b"GIF89a\x01\0\x01\0\x80\0\0\xff\0\0\0\0\xff" + frame * count + b";"


def webp_with_frames(count):
    """A WebP of one pixel that changes `count` times."""
    frames = [Image.new("RGB", (1, 1), ("black", "white")[i % 2]) for i in range(count)]
    file = BytesIO()
    frames[0].save(file, "WEBP", save_all=True, append_images=frames[1:], lossless=True)
    return file.getvalue()

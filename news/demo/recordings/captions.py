"""What is seen and heard in the demo's recordings, as WebVTT."""

CAPTIONS = {
    "fog-over-the-ferry": """WEBVTT

00:00.000 --> 00:01.900
[No sound. The Marigold lies in the strait, all her lights on.]

00:01.900 --> 00:04.000
[Fog rolls over her from the west until only a glow is left.]
""",
    "foghorn-and-bell": """WEBVTT

00:00.000 --> 00:03.300
[A foghorn: one long, low blast that ends in a grunt.]

00:03.300 --> 00:06.000
[Two strokes of the lighthouse bell.]
""",
}

"""Faults in files, formats, markup and drawings."""

from kiosk.content.codes import Code
from tests.fakes.tiny_pack import TOPIC
from tests.unit.content.planted import (
    ABOUT,
    ANSWER,
    DRAWING,
    HUNDRED_MB,
    P1,
    P2,
    Planted,
    body,
    change,
)

XLINK = 'xmlns:xlink="http://www.w3.org/1999/xlink"'
EMPTY = '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 10 10">{}</svg>\n'

UNSEEN = '<defs><g><rect width="9" height="9"/></g></defs>'

FILES = [
    Planted(Code.MISSING, "pack.toml", 1, lambda p: p.remove("pack.toml")),
    Planted(Code.MISSING, "sources.toml", 1, lambda p: p.remove("sources.toml")),
    Planted(Code.MISSING, "lint.toml", 1, lambda p: p.remove("lint.toml")),
    Planted(Code.MISSING, ABOUT, 1, lambda p: p.remove(ABOUT)),
    Planted(Code.MISSING, "en/faq", 1, lambda p: p.rename("en/faq", "elsewhere")),
    Planted(Code.MISSING, DRAWING, 1, lambda p: p.remove(DRAWING)),
    Planted(Code.LINK, DRAWING, 1, lambda p: p.link(DRAWING, "/etc/hostname")),
    Planted(Code.LINK, P1, 1, lambda p: p.link(P1, "02-your-ride.md")),
    Planted(Code.LINK, "en/more", 1, lambda p: p.link("en/more", "/")),
    Planted(Code.LINK, "README.md", 1, lambda p: p.link("README.md", "nowhere")),
    Planted(Code.SIZE, P1, 1, lambda p: p.grow(P1, HUNDRED_MB)),
    Planted(Code.SIZE, "pack.toml", 1, lambda p: p.grow("pack.toml", HUNDRED_MB)),
    Planted(Code.SIZE, DRAWING, 1, lambda p: p.grow(DRAWING, 256 * 1024 + 1)),
    Planted(Code.ENCODING, P1, 3, lambda p: p.write(P1, b"+++\n\n\xe9\n")),
    Planted(Code.ENCODING, P1, 1, lambda p: p.write(P1, b"\xef\xbb\xbf+++\n")),
    Planted(Code.CHARACTER, P1, 9, change(P1, "Your body", "Your \u202ebody")),
    Planted(Code.CHARACTER, P1, 9, change(P1, "Your body", "Your &#x202e;body")),
    Planted(Code.CHARACTER, P1, 2, change(P1, "When can", "When\\u0007 can")),
    Planted(Code.CHARACTER, "facts.toml", 3, change("facts.toml", "Do not", "\\u2066Do not")),
    Planted(Code.CHARACTER, "pack.toml", 2, change("pack.toml", "edition", "\u0085edition")),
    Planted(Code.STRAY, "notes.txt", 1, lambda p: p.write("notes.txt", "x")),
    Planted(Code.STRAY, "es", 1, lambda p: p.write("es/x.toml", "x")),
    Planted(Code.STRAY, "figures/Ride.png", 1, lambda p: p.write("figures/Ride.png", "x")),
    Planted(Code.STRAY, "en/faq/can-i.md", 1, lambda p: p.write("en/faq/can-i.md", "x")),
    Planted(Code.STRAY, "en/topics/x.md", 1, lambda p: p.write("en/topics/x.md", "x")),
    Planted(Code.STRAY, f"{TOPIC}/x.svg", 1, lambda p: p.write(f"{TOPIC}/x.svg", "x")),
    Planted(Code.STRAY, f"{TOPIC}/05-x", 1, lambda p: p.write(f"{TOPIC}/05-x/y.md", "x")),
    Planted(Code.NUMBER, f"{TOPIC}/10-more.md", 1, lambda p: p.write(f"{TOPIC}/10-more.md", "x")),
    Planted(
        Code.NUMBER,
        f"{TOPIC}/11-in-short.md",
        1,
        lambda p: p.write(f"{TOPIC}/11-in-short.md", "x"),
    ),
]

FORMATS = [
    Planted(Code.TOML, "pack.toml", 2, change("pack.toml", "edition = 3", "edition = = 3")),
    Planted(Code.TOML, P1, 4, change(P1, 'sources = ["S1", "S2"]', "sources = [")),
    Planted(Code.TOML, P1, 15, change(P1, "n = 50", "n = fifty")),
    Planted(Code.TOML, "lint.toml", 1, lambda p: p.write("lint.toml", "a = " + "[" * 5000)),
    Planted(Code.TOML, "lint.toml", 1, lambda p: p.write("lint.toml", "a = " + "9" * 9000)),
    Planted(Code.KEY, "pack.toml", 18, change("pack.toml", "topics = ", "subjects = ")),
    Planted(Code.KEY, "pack.toml", 13, change("pack.toml", 'icon = "house"\n', "")),
    Planted(Code.KEY, P1, 3, change(P1, "sources", "source")),
    Planted(Code.KEY, P1, 14, change(P1, "measure", "mesure")),
    Planted(Code.VALUE, "pack.toml", 2, change("pack.toml", "edition = 3", 'edition = "3"')),
    Planted(Code.VALUE, "pack.toml", 2, change("pack.toml", "edition = 3", "edition = 0")),
    Planted(Code.VALUE, "pack.toml", 1, change("pack.toml", '"tiny"', '"Tiny Pack"')),
    Planted(Code.VALUE, "pack.toml", 3, change("pack.toml", "en = ", "fr = ")),
    Planted(Code.VALUE, "pack.toml", 16, change("pack.toml", '"Going home"', "{ fr = 'x' }")),
    Planted(Code.VALUE, "pack.toml", 4, change("pack.toml", '["en"]', "[]")),
    Planted(Code.VALUE, "pack.toml", 4, change("pack.toml", '["en"]', '["../en"]')),
    Planted(Code.VALUE, "pack.toml", 5, change("pack.toml", '["en"]', '["en"]\nshort = ["es"]')),
    Planted(Code.VALUE, "pack.toml", 5, change("pack.toml", "0.1.0", "soon")),
    Planted(Code.VALUE, "pack.toml", 11, change("pack.toml", "2027-06-01", "next year")),
    Planted(Code.VALUE, P2, 3, change(P2, '"steps"', '"stairs"')),
    Planted(Code.VALUE, P1, 16, change(P1, "of = 100", "of = 50")),
    *(
        Planted(Code.VALUE, "lint.toml", 5, change("lint.toml", "miracles?", harm))
        for harm in ("(miracles", "a{99999999999}", "(" * 3000 + ")" * 3000)
    ),
    Planted(Code.VALUE, "en/figures.toml", 2, change("en/figures.toml", "ride", "../ride")),
    Planted(Code.FRONT, P1, 1, change(P1, "+++", "---")),
    Planted(Code.FRONT, ABOUT, 1, change(ABOUT, 'facts = ["F1"]\n+++', 'facts = ["F1"]')),
    Planted(Code.RISK, P1, 15, change(P1, "n = 50", "n = 101")),
    Planted(Code.RISK, P1, 19, change(P1, "n = 20", "n = -1")),
    *(
        Planted(Code.RISK, P1, line, change(P1, f'"{words}"', f'"{nothing}"'))
        for line, words in (
            (14, "felt dizzy"),
            (17, "after 3 weeks"),
            (18, "people who got the drip"),
            (19, "people who got salt water"),
        )
        for nothing in ("", " ", "…")
    ),
    Planted(Code.VERSION, "pack.toml", 5, change("pack.toml", "0.1.0", "99.0")),
    Planted(Code.SVG, DRAWING, 4, change(DRAWING, "<path", "<image")),
    Planted(Code.SVG, DRAWING, 1, lambda p: p.write(DRAWING, b"\x89PNG\r\n\x1a\n")),
]

MARKUP = [
    Planted(Code.MARKUP, P2, line, body(P2, "", *lines))
    for line, lines in [
        (15, ["<b>Stop</b> that."]),
        (15, ["<div>Stop</div>"]),
        (15, ["See [this](https://example.org)."]),
        (15, ["See [this](../../../secret.md)."]),
        (15, ["![A car](car.svg)"]),
        (15, ["This is *so* good."]),
        (15, ["This is `code`."]),
        (15, ["~~gone~~"]),
        (15, ["This is __loud__."]),
        (15, ["```", "code", "```"]),
        (15, ["    code"]),
        (15, ["| a | b |", "|---|---|", "| c | d |"]),
        (15, ["---"]),
        (15, ["> A quote."]),
        (15, [">"]),
        (15, ["> [!loud]", "> Stop."]),
        (15, ["> [!note]"]),
        (16, ["> [!note]", "> - Stop."]),
        (15, ["[!note] Stop."]),
        (15, ["# Stop"]),
        (15, ["### Stop"]),
        (15, ["Stop", "---"]),
        (15, ["##"]),
        (15, ["##Stop"]),
        (15, ["#Stop"]),
        (15, ["####### Stop"]),
        (15, ["**##Stop** now."]),
        (15, ["- ##Stop"]),
        (15, ["> [!note] ##Stop"]),
        (16, ["> [!note]", "> ##Stop"]),
        (16, ["Stop now.", "##Then"]),
        (15, ["- "]),
        (16, ["- Stop", "  - now"]),
        (15, ["- ## Stop"]),
        (17, ["- Stop", "", "  now"]),
        (15, ["2) Stop"]),
        (15, ["Stop  ", "now"]),
        (16, ["Stop now,", "you *must*."]),
        (15, ["[1]: https://example.org"]),
        (15, ["Look at www.example.org now."]),
        (15, ["Look at <https://example.org> now."]),
        (15, ["Stop ** now."]),
        (15, ["A \\* star."]),
    ]
] + [
    Planted(Code.MARKUP, ABOUT, 9, body(ABOUT, "Words.")),
    *(
        Planted(
            Code.MARKUP,
            ANSWER,
            7,
            change(ANSWER, "No. Wait until the next day. Have an adult take you home.", nothing),
        )
        for nothing in ("", "…", "\U0001f642", "- …", "> [!note]\n> \u200e")
    ),
]

DRAWINGS = [
    Planted(Code.SVG, DRAWING, line, change(DRAWING, old, new))
    for line, old, new in [
        (1, "<svg", "<!DOCTYPE svg>\n<svg"),
        (1, "<svg", '<!DOCTYPE x [<!ENTITY a "b">]><svg'),
        (1, "<svg", '<?xml-stylesheet href="x.css"?><svg'),
        (3, "<rect", "<script/><rect"),
        (3, "<rect", "<style/><rect"),
        (3, "<rect", "<text>a</text><rect"),
        (3, "<rect", '<x:rect xmlns:x="urn:x"/><rect'),
        (3, "<rect", '<rect onclick="x()"/><rect'),
        (3, "<rect", '<rect style="fill:red"/><rect'),
        (3, "<rect", '<use href="other.svg#a"/><rect'),
        (3, "<rect", '<rect fill="url(https://example.org)"/><rect'),
        (1, ' viewBox="0 0 10 10"', ""),
        (1, "http://www.w3.org/2000/svg", "urn:x"),
        (3, "<rect", "<g>" * 30 + "</g>" * 30 + "<rect"),
        (8, "</svg>", ""),
        (3, "<rect", '<use href="#it"/><rect id="it"'),
        (3, "<rect", "<symbol><path/></symbol><rect"),
        (3, "<rect", "<clipPath><path/></clipPath><rect"),
        (3, "<rect", '<svg viewBox="0 0 1 1"/><rect'),
        (3, "<rect", '<circle r="1"><path d="M0 0 h1"/></circle><rect'),
        (3, "<rect", "<stop/><rect"),
        (3, "<rect", '<rect clip-path="url(#paint)"'),
        (3, "<rect", "<rect fill=\"url('#paint')\""),
        (3, "<rect", '<rect fill="url(#paint) none"'),
        (3, "<rect", '<rect id="it" fill="url(#it)"'),
        (2, "#paint", "#nowhere"),
        (2, "<g", '<radialGradient id="it"/><g stroke="url(#it)"'),
        (6, "<linear", f'<linearGradient {XLINK} xlink:href="#it"/><linear'),
        (6, "<linear", f'<linearGradient {XLINK} xlink:href="it.svg#it"/><linear'),
        (6, "<linear", '<linearGradient href="#paint"/><linear'),
        (6, "<linear", f'<linearGradient id="it" {XLINK} xlink:href="#it"/><linear'),
        *((1, "0 0 10 10", wrong) for wrong in ("", "hello", "0 0 10", "0 0 10 0", "0 0 nan 10")),
    ]
] + [
    Planted(Code.SVG, DRAWING, 1, lambda p: p.write(DRAWING, EMPTY.format(""))),
    Planted(Code.SVG, DRAWING, 1, lambda p: p.write(DRAWING, EMPTY.format("<g/>"))),
    Planted(Code.SVG, DRAWING, 1, lambda p: p.write(DRAWING, EMPTY.format(UNSEEN))),
]

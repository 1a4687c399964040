"""What may become of a file: cut off, garbled, doubled, or with words that mean harm."""

from hypothesis import strategies as st

# What parsers stumble over, and what would lead out of the folder.
NASTY = (
    b"\x00",
    b"\xff\xfe",
    b"\xef\xbb\xbf",
    b"\xe2\x80\xae",  # turns the words behind it around
    b"\xed\xa0\x80",
    b"\r",
    b"[" * 400,
    b"{a=" * 300,
    b"> " * 300,
    b"9" * 5000,
    b"-0.0e-999999",
    b"nan",
    b"inf",
    b"9999-12-31",
    b"0000-00-00",
    b"23:59:60",
    b"+++\n",
    b"```risk\n",
    b'"""',
    b"\\u0000",
    b"\\ud800",
    b'"../../../../etc/passwd"',
    b'"/etc/passwd"',
    b'"C:\\\\secret"',
    b"[a](file:///etc/passwd)",
    b"<!ENTITY x SYSTEM 'file:///etc/passwd'>",
    b"<use href='/etc/passwd'/>",
    b"%s%n{0}",
)


@st.composite
def spoiled(draw: st.DrawFn, whole: bytes) -> bytes:
    """Spoil a file in one to three places.

    Args:
        draw: From hypothesis.
        whole: The file as it should be.
    """
    content = whole
    for _ in range(draw(st.integers(1, 3))):
        start = draw(st.integers(0, len(content)))
        end = draw(st.integers(start, min(len(content), start + 40)))
        new = draw(
            st.one_of(
                st.sampled_from(NASTY),
                st.binary(max_size=12),
                st.just(content[start:end] * 2),
                st.just(b""),
            )
        )
        content = content[:start] + new + content[end:]
    return content[: draw(st.one_of(st.just(len(content)), st.integers(0, len(content))))]

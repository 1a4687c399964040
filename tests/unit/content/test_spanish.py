"""Spanish is counted as it is spoken."""

import pytest

from kiosk.content.check.rules import check_pack
from kiosk.content.check.spanish import inflesz, syllables
from kiosk.content.codes import Code
from tests.fakes.tiny_pack import ICONS, TODAY, TOPIC, TinyPack

PAGE = f"{TOPIC}/01-no-driving.md".replace("en/", "es/", 1)
SYLLABLES = {
    1: "y o a el la los un que por con más muy bien pie voz ser tres fue dio guion 24 IV",
    2: """agua aire alta antes baja cada casa causa cita ciudad clase cuerpo cuidar dolor dosis
        ella alguien esta euro grave hacer hora hoy-no hueso jueves llame mente presión miedo
        mitad muerte nariz nueve país2 peor río2 ruido salud sangre siente suero sueño suyo
        tiempo tratar triste vaina vena viaje vida""",
    3: """ahora ayuda bahía cabeza caída clínica consulta cuidado doctora efecto equipo
        enfermo había hígado leído mareo médico oído personas pregunta pulmones3
        respire suicidio todavía4 vehículo4 vejiga vómito""",
    4: "adolescente5 ansiedad3 antidepresivo6 depresión3 embarazada5 esketamina5 farmacéutico5",
}


def cases() -> list[tuple[str, int]]:
    """Take the lists apart; a digit at the end of a word is its own count."""
    found = []
    for usual, line in SYLLABLES.items():
        for word in line.split():
            own = word[-1].isdigit() and not word.isdigit()
            found.append((word[:-1], int(word[-1])) if own else (word, usual))
    return found


@pytest.mark.parametrize(("word", "count"), cases())
def test_syllables_are_counted_as_in_school(word: str, count: int) -> None:
    """Diphthongs are one, a stressed weak vowel beside a strong one stands apart."""
    assert syllables(word) == count


def test_the_ease_is_that_of_the_formula() -> None:
    """Six words, two sentences, eleven syllables, by hand."""
    text = ["Tome agua. Llame a su clínica."]
    by_hand = 206.835 - 62.3 * 11 / 6 - 6 / 2
    assert inflesz(text) == pytest.approx(by_hand)


@pytest.mark.planted("L1", "a Spanish page under 55 on the INFLESZ scale")
def test_a_hard_page_is_found(bilingual: TinyPack) -> None:
    """Long words in long sentences are named with what they reach."""
    hard = "La administración intravenosa de medicamentos anestésicos requiere supervisión. "
    bilingual.append(PAGE, f"\n{hard * 3}\n" * 4)
    found = [f for f in check_pack(bilingual.root, TODAY, ICONS).findings if f.code == Code.INFLESZ]
    assert [str(f.path.relative_to(bilingual.root)) for f in found] == [PAGE]
    assert found[0].message.endswith("; at least 55")


def test_other_languages_are_not_measured(bilingual: TinyPack) -> None:
    """The scale was made for Spanish."""
    bilingual.change("pack.toml", '"es"]', '"ar"]')
    bilingual.change("pack.toml", "es = ", "ar = ")
    bilingual.rename("es", "ar")
    hard = "La administración intravenosa de medicamentos anestésicos requiere supervisión. "
    bilingual.append(PAGE.replace("es/", "ar/", 1), f"\n{hard * 3}\n" * 4)
    codes = {f.code for f in check_pack(bilingual.root, TODAY, ICONS).findings}
    assert Code.INFLESZ not in codes


@pytest.mark.parametrize("nothing", ["…", "## Más\n\n…", "\U0001f642"])
def test_an_answer_without_a_word_is_not_measured(bilingual: TinyPack, nothing: str) -> None:
    """There is nothing to count, and the check goes on."""
    answer = "es/faq/01-can-i-drive.md"
    bilingual.change(answer, "No. Wait until the next day. Have an adult take you home.", nothing)
    codes = {f.code for f in check_pack(bilingual.root, TODAY, ICONS).findings}
    assert Code.INFLESZ not in codes


def test_a_page_without_running_text_is_not_measured(bilingual: TinyPack) -> None:
    """A risk block is numbers and a picture."""
    text = (bilingual.root / PAGE).read_text(encoding="utf-8")
    head, risk = text.split("Your body")[0], text.partition("```risk")[2].partition("```")[0]
    bilingual.write(PAGE, f"{head}```risk{risk}```\n")
    # Its main message would stand on this first page.
    bilingual.remove(TOPIC.replace("en/", "es/", 1) + "/topic.md")
    codes = {f.code for f in check_pack(bilingual.root, TODAY, ICONS).findings}
    assert Code.INFLESZ not in codes

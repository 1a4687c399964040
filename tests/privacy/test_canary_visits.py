"""Some random visits with words that occur nowhere else; ``make soak`` makes a thousand."""

import pytest

from tests.soak.canary_process import MAY_CHANGE, Aftermath, make_visits

VISITS = 4
SEED = 7


@pytest.fixture(scope="module")
def left(tmp_path_factory: pytest.TempPathFactory) -> Aftermath:
    """What the visits have left."""
    return make_visits(tmp_path_factory.mktemp("visits"), VISITS, SEED)


def test_no_word_of_a_visit_is_in_any_file(left: Aftermath) -> None:
    """Nor is a file new or gone."""
    assert left.done["words typed"] >= VISITS
    assert left.canaries > VISITS
    assert (left.told, left.left, left.said) == ([], [], "")


def test_only_counts_and_log_have_changed(left: Aftermath) -> None:
    """Settings, packs and everything else are as before."""
    assert left.changed <= MAY_CHANGE
    assert "usage.db" in left.changed

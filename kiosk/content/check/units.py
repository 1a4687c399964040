"""What numbers are told in, by one word for all languages."""

from collections.abc import Mapping
from types import MappingProxyType

_WORDS: Mapping[str, Mapping[str, str]] = MappingProxyType(
    {
        "en": {
            "second": "seconds", "seconds": "seconds",
            "minute": "minutes", "minutes": "minutes",
            "hour": "hours", "hours": "hours",
            "day": "days", "days": "days",
            "week": "weeks", "weeks": "weeks",
            "month": "months", "months": "months",
            "year": "years", "years": "years",
            "mg": "milligrams", "milligram": "milligrams", "milligrams": "milligrams",
        },
        "es": {
            "segundo": "seconds", "segundos": "seconds",
            "minuto": "minutes", "minutos": "minutes",
            "hora": "hours", "horas": "hours",
            "día": "days", "días": "days",
            "semana": "weeks", "semanas": "weeks",
            "mes": "months", "meses": "months",
            "año": "years", "años": "years",
            "mg": "milligrams", "miligramo": "milligrams", "miligramos": "milligrams",
        },
        "ar": {
            "ثانية": "seconds", "ثوان": "seconds", "ثوانٍ": "seconds",
            "دقيقة": "minutes", "دقائق": "minutes",
            "ساعة": "hours", "ساعات": "hours",
            "يوم": "days", "يوما": "days", "يومًا": "days", "أيام": "days",
            "أسبوع": "weeks", "أسبوعا": "weeks", "أسبوعًا": "weeks", "أسابيع": "weeks",
            "شهر": "months", "شهرا": "months", "شهرًا": "months", "أشهر": "months",
            "سنة": "years", "سنوات": "years", "عام": "years", "أعوام": "years",
            "ملغ": "milligrams", "ملليغرام": "milligrams",
        },
    }
)  # fmt: skip


def unit_of(word: str, language: str) -> str:
    """Give the unit that a word stands for, in English and in the plural, or nothing."""
    return _WORDS.get(language, {}).get(word.lower(), "")

"""The look of the static pages: the kiosk's colours, font and sizes, as a style sheet."""

FONT = "Atkinson Hyperlegible Next"
WEIGHTS = {"Regular": 400, "SemiBold": 600, "Bold": 700}

# Sizes in pixels are those of Kiosk.Theme at 4.03 pixels a millimetre.
RULES = """
* { margin: 0; padding: 0; box-sizing: border-box; }
html, body { width: 1920px; height: 1080px; overflow: hidden; background: #FBF8F3; }
body { font: 37px/49px "Atkinson Hyperlegible Next"; color: #1E2A32;
  -webkit-user-select: none; cursor: none; }
a, .still { position: absolute; display: flex; align-items: center; justify-content: center;
  gap: 12px; color: #09504F; text-decoration: none; font-weight: 600; font-size: 32px;
  line-height: 40px; border-radius: 16px; cursor: none; -webkit-tap-highlight-color: transparent; }
svg { width: 28px; height: 28px; flex: none; }
.button { background: #FFF; border: 2px solid #09504F; }
.button:active { background: #E3EFEC; }
.filled { background: #09504F; color: #FFF; }
.filled:active { background: #063938; }
.off { border-color: #D5D9D8; color: #3C4850; }
.round { border-radius: 63px; font-weight: 700; font-size: 37px; }
.bar { position: absolute; left: 0; top: 945px; width: 1920px; height: 135px; background: #FFF;
  border-top: 2px solid #D5D9D8; }
.low { flex-direction: column; gap: 4px; font-size: 29px; line-height: 36px; }
.danger { color: #8F1717; border: 2px solid #8F1717; }
.card { background: #FFF; border: 2px solid #D5D9D8; flex-direction: column;
  align-items: flex-start; justify-content: flex-end; gap: 4px; padding: 24px; color: #1E2A32; }
.card b, .topic b { font-size: 37px; line-height: 44px; }
.card i, .topic i { font-style: normal; font-weight: 400; font-size: 30px; line-height: 38px;
  color: #3C4850; }
.badge { position: absolute; left: 24px; top: 24px; width: 121px; height: 121px;
  border-radius: 61px; background: #E3EFEC; color: #09504F; display: flex; align-items: center;
  justify-content: center; }
.badge svg { width: 56px; height: 56px; }
.sun { background: #F6E7C6; }
.topic { background: #FFF; border: 2px solid #D5D9D8; flex-direction: column;
  align-items: flex-start; padding: 24px 24px 24px 125px; color: #1E2A32; gap: 4px; }
.topic .badge { top: 80px; width: 81px; height: 81px; }
.topic .badge svg { width: 36px; height: 36px; }
h1 { position: absolute; left: 56px; top: 26px; font-size: 54px; line-height: 60px; }
h1.page { top: 68px; }
.display { left: 112px; top: 104px; width: 780px; font-size: 85px; line-height: 98px; }
.eyebrow { position: absolute; left: 56px; top: 22px; font: 600 30px/38px inherit;
  font-size: 30px; line-height: 38px; font-weight: 600; color: #09504F; }
.position { position: absolute; right: 717px; top: 22px; font-size: 30px; line-height: 38px; }
.small { position: absolute; left: 56px; font-size: 30px; line-height: 40px; color: #3C4850; }
.text { position: absolute; left: 56px; top: 154px; width: 1147px; height: 650px;
  overflow: hidden; }
.wide { width: 1169px; }
.text > * { margin-bottom: 26px; }
.text h2 { font-size: 42px; line-height: 54px; }
.text li { margin: 0 0 13px 48px; }
.box { position: relative; border-radius: 16px; padding: 17px 24px 17px 72px;
  background: #E3EFEC; }
.box svg { position: absolute; left: 24px; top: 28px; color: #09504F; }
.message { background: #F6E7C6; }
.columns { column-count: 2; width: 1808px; }
.array { display: flex; flex-wrap: wrap; gap: 3px; width: 700px; }
.array u { width: 25px; height: 25px; border-radius: 13px; background: #D5D9D8; }
.array u.yes { background: #09504F; }
.panel { position: absolute; left: 1259px; top: 20px; width: 605px; height: 783px;
  border-radius: 16px; background: #E3EFEC; text-align: center; font-size: 30px;
  line-height: 38px; }
.panel img { width: 557px; height: 557px; margin: 90px 24px 24px; }
.display, .small, .people { pointer-events: none; }
.people { position: absolute; left: 1002px; top: 137px; width: 806px; height: 806px; }
"""


def style_sheet() -> str:
    """Give the style sheet, with the fonts from the folder beside the pages."""
    faces = (
        f'@font-face {{ font-family: "{FONT}"; font-weight: {weight};'
        f' src: url("fonts/AtkinsonHyperlegibleNext-{name}.ttf"); }}'
        for name, weight in WEIGHTS.items()
    )
    return "\n".join([*faces, RULES])

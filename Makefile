# Askwell from a fresh clone: `make run` starts the kiosk, `make test` checks everything.
# Both set up what is missing first; a second run finds it done.

SHELL := bash
.SHELLFLAGS := -eu -o pipefail -c
.DELETE_ON_ERROR:
.DEFAULT_GOAL := help

BIN := .venv/bin
PACK := assets/packs/ketamine
TS := $(patsubst %,assets/translations/askwell_%.ts,en es ar)
QM := $(TS:.ts=.qm)
FLOOR := tests/coverage-floor.txt
RESULTS := build/tests.xml
# Which tests stay together is said in tests/conftest.py.
# One more than two cores: many tests wait for a printer, a screen or a voice.
SIDE_BY_SIDE := -n 3
# A walk past every screen, in all its colours, is the set-up of one test.
LONGEST_TEST_S := 900
QT_HEADLESS := QT_QPA_PLATFORM=offscreen QT_QUICK_BACKEND=software LC_ALL=C.UTF-8

export PIP_DISABLE_PIP_VERSION_CHECK := 1
export PIP_ROOT_USER_ACTION := ignore
# The locks name every part. Without --no-deps pip looks for newer releases of what another part
# asks for with extras, and then refuses them for want of a hash.
PIP_LOCKED := $(BIN)/pip install -q --no-deps --require-hashes

# What Qt loads and the tests call: library or program = the Debian package that has it.
LIBRARIES := \
	libEGL.so.1=libegl1 libGL.so.1=libgl1 libX11-xcb.so.1=libx11-xcb1 libcups.so.2=libcups2 \
	libdbus-1.so.3=libdbus-1-3 libfontconfig.so.1=libfontconfig1 libfreetype.so.6=libfreetype6 \
	libglib-2.0.so.0=libglib2.0-0 libgssapi_krb5.so.2=libgssapi-krb5-2 \
	libpulse.so.0=libpulse0 libspeechd.so.2=libspeechd2 \
	libwayland-client.so.0=libwayland-client0 libwayland-cursor.so.0=libwayland-cursor0 \
	libwayland-egl.so.1=libwayland-egl1 libxcb-cursor.so.0=libxcb-cursor0 libxcb.so.1=libxcb1 \
	libxcb-glx.so.0=libxcb-glx0 libxcb-icccm.so.4=libxcb-icccm4 libxcb-image.so.0=libxcb-image0 \
	libxcb-keysyms.so.1=libxcb-keysyms1 libxcb-randr.so.0=libxcb-randr0 \
	libxcb-render-util.so.0=libxcb-render-util0 libxcb-render.so.0=libxcb-render0 \
	libxcb-shape.so.0=libxcb-shape0 libxcb-shm.so.0=libxcb-shm0 libxcb-sync.so.1=libxcb-sync1 \
	libxcb-util.so.1=libxcb-util1 libxcb-xfixes.so.0=libxcb-xfixes0 libxcb-xkb.so.1=libxcb-xkb1 \
	libxkbcommon-x11.so.0=libxkbcommon-x11-0 libxkbcommon.so.0=libxkbcommon0
TEST_PROGRAMS := Xvfb=xvfb xdotool=xdotool xrandr=x11-xserver-utils openbox=openbox \
	pdftotext=poppler-utils ippeveprinter=cups-ipp-utils cupsd=cups-daemon lpadmin=cups-client \
	dbus-daemon=dbus /usr/libexec/at-spi-bus-launcher=at-spi2-core \
	/usr/lib/cups/filter/pdftopdf=cups-filters speech-dispatcher=speech-dispatcher \
	/usr/lib/speech-dispatcher-modules/sd_espeak-ng=speech-dispatcher-espeak-ng \
	espeak-ng=espeak-ng pulseaudio=pulseaudio pactl=pulseaudio-utils strace=strace \
	objcopy=binutils desktop-file-validate=desktop-file-utils appstreamcli=appstream man=man-db \
	dpkg-deb=dpkg debootstrap=debootstrap unshare=util-linux systemd-analyze=systemd weston=weston \
	cage=cage Xwayland=xwayland faketime=faketime
BENCH_PROGRAMS := chromium=chromium libXdamage.so.1=libxdamage1 libXtst.so.6=libxtst6
PACKAGE_PROGRAMS := objdump=binutils strip=binutils xz=xz-utils dpkg-deb=dpkg

VERSION = $(shell sed -n 's/^__version__ = "\(.*\)"/\1/p' kiosk/__init__.py)
# What is built from the same commit is the same, bit by bit.
EPOCH = $(or $(SOURCE_DATE_EPOCH),$(shell git log -1 --format=%ct 2>/dev/null || echo 0))
# From 0, which is quick, to 9.
SQUEEZE := 6
DIST := dist
# Who answers for the .deb. Nobody has this address; who hands packages on gives an own one.
MAINTAINER := The Askwell developers <developers@askwell.invalid>
BUILD_SEEDS = SOURCE_DATE_EPOCH="$(EPOCH)" PYTHONHASHSEED=1

.PHONY: help setup run test test-full conformance lint package dist/packed bench soak snapshot \
	pictures translations fonts licences lock clean system-run system-test \
	system-package system-bench

help: ## what each target does
	@sed -n 's/^\([a-z-]*\):.*## /\1\t/p' Makefile | expand -t 16

# ------------------------------------------------------------------------------------- set-up

# $(call need,the pairs) installs what is missing, or says what that is.
define need
@missing=""; \
known="$$(PATH="$$PATH:/sbin:/usr/sbin" ldconfig -p 2>/dev/null || true)"; \
for pair in $(1); do \
	case "$$pair" in \
	*.so.*) grep -qF "$${pair%%=*} " <<<"$$known" || missing="$$missing $${pair#*=}" ;; \
	*) PATH="$$PATH:/sbin:/usr/sbin" command -v "$${pair%%=*}" >/dev/null || missing="$$missing $${pair#*=}" ;; \
	esac; \
done; \
[ -d .venv ] || python3 -c 'import ensurepip' 2>/dev/null || missing="$$missing python3-venv"; \
if [ -z "$$missing" ] || [ "$$(uname)" != Linux ]; then exit 0; fi; \
if ! command -v apt-get >/dev/null; then \
	echo "Please install what these Debian packages hold, then try again:$$missing" >&2; exit 1; \
fi; \
root=""; [ "$$(id -u)" = 0 ] || root=sudo; \
install="$$root env DEBIAN_FRONTEND=noninteractive apt-get install -q -y --no-install-recommends"; \
echo "Installing:$$missing"; \
$$install $$missing || { $$root apt-get update -q && $$install $$missing; }
endef

system-run:
	$(call need,$(LIBRARIES))

system-test:
	$(call need,$(LIBRARIES) $(TEST_PROGRAMS))

system-package:
	$(call need,$(LIBRARIES) $(PACKAGE_PROGRAMS))

system-bench:
	$(call need,$(BENCH_PROGRAMS))

.venv/installed: requirements/runtime.txt requirements/build.txt pyproject.toml | system-run
	@python3 -c 'import sys; sys.exit(sys.version_info < (3, 11))' \
		|| { echo "Askwell needs Python 3.11 or newer as python3." >&2; exit 1; }
	[ -x $(BIN)/python ] || python3 -m venv .venv
	$(PIP_LOCKED) -r requirements/runtime.txt -r requirements/build.txt
	$(BIN)/pip install -q --no-deps --no-build-isolation --no-index -e .
	touch $@

.venv/tools-installed: .venv/installed requirements/authoring.txt requirements/test.txt | system-test
	$(PIP_LOCKED) -r requirements/authoring.txt -r requirements/test.txt
	touch $@

.venv/fuzz-installed: .venv/tools-installed requirements/fuzz.txt
	$(PIP_LOCKED) -r requirements/fuzz.txt
	touch $@

assets/translations/%.qm: assets/translations/%.ts .venv/installed
	$(BIN)/pyside6-lrelease -silent $< -qm $@

setup: system-run .venv/installed $(QM) ## install what the kiosk needs

# ---------------------------------------------------------------------------------------- use

run: setup ## set up, then start the kiosk; OPTIONS="--windowed 1280x800" and the like
	$(BIN)/askwell run $(OPTIONS)

snapshot: setup ## pictures of every screen to build/snapshot
	rm -rf build/snapshot
	$(QT_HEADLESS) $(BIN)/askwell snapshot build/snapshot $(OPTIONS)

# What README shows is drawn as large as it was; what the guide for staff shows, at half the size.
PICTURES := home page--what-it-is--kind-of-medicine page--depression--drip-and-ect questions--four
STAFF_PICTURES := attract staff-pin staff-home staff-setup--begin staff-morning \
	staff-today--paper-out fault--paper-out

pictures: snapshot .venv/tools-installed ## the pictures that README and the guides show
	mkdir -p docs/pictures
	for name in $(PICTURES); do $(call small,$$name,1); done
	for name in $(STAFF_PICTURES); do $(call small,$$name,2); done

# $(call small,a picture,what its sides are divided by)
define small
$(BIN)/python -c 'import sys; from PIL import Image; \
	Image.open(sys.argv[1]).convert("RGB").reduce(int(sys.argv[3])).quantize(128).save(sys.argv[2], optimize=True)' \
	build/snapshot/$(1).png docs/pictures/$(1).png $(2)
endef

# -------------------------------------------------------------------------------------- check

lint: .venv/tools-installed ## formatting, types, and rules of the house
	$(BIN)/ruff check
	$(BIN)/ruff format --check
	$(BIN)/mypy
	$(BIN)/lint-imports

test: setup lint ## every check and test but the long ones
	$(BIN)/askwell check $(PACK)
	mkdir -p build
	$(BIN)/python -m pytest -m "not full" $(SIDE_BY_SIDE) --cov --cov-report= --junitxml=$(RESULTS) 2>&1 \
		| tee build/pytest.log
	$(BIN)/coverage report --include='kiosk/domain/*,kiosk/content/*' --fail-under=100
	$(BIN)/coverage report --skip-covered --fail-under="$$(cat $(FLOOR))"
	@before="$$(git show HEAD:$(FLOOR) 2>/dev/null || echo 0)"; \
	[ "$$(cat $(FLOOR))" -ge "$$before" ] || { echo "$(FLOOR) was $$before; it only rises." >&2; exit 1; }
	@$(BIN)/python -m tests.conformance.report $(RESULTS) --check
	@tail -n 1 build/pytest.log

conformance: .venv/tools-installed ## write docs/conformance.md from the results of make test
	@[ -f $(RESULTS) ] || { echo "Run make test first: it leaves its results in $(RESULTS)." >&2; exit 1; }
	$(BIN)/python -m tests.conformance.report $(RESULTS)

test-full: test package ## the long tests too, and the frozen program
	$(BIN)/python -m pytest -m full --timeout=$(LONGEST_TEST_S) $(SIDE_BY_SIDE)

dist/askwell/askwell:
	$(MAKE) package

bench: setup .venv/tools-installed system-bench dist/askwell/askwell ## measure against Chromium and targets; writes docs/performance.md
	$(BIN)/python -m tests.bench $(PARTS)

soak: setup .venv/fuzz-installed ## loops of visits and of sheets; nothing may grow or stay
	@failed=0; \
	$(QT_HEADLESS) $(BIN)/python -m pytest -q -s --timeout=0 -o python_files='soak_*.py' tests/soak \
		|| failed=$$?; \
	$(BIN)/python -m tests.soak.report; \
	exit $$failed

# ------------------------------------------------------------------------------------- deliver

package: setup system-package ## the program as a folder, a .tar.xz and a .deb, all below dist
	rm -rf build/pyinstaller dist
	$(BUILD_SEEDS) PYTHONPATH=. $(BIN)/python $(BIN)/pyinstaller --noconfirm --log-level ERROR --workpath build/pyinstaller build.spec
	@$(QT_HEADLESS) dist/askwell/askwell --self-check 2>build/self-check.log \
		|| { cat build/self-check.log >&2; exit 1; }
	@! grep . build/self-check.log >&2
	[ "$$(uname)" != Linux ] || $(MAKE) --no-print-directory dist/packed

# The launcher comes last in it, so that one which is unpacked by half has none.
dist/packed:
	tar --create --sort=name --format=gnu --owner=0 --group=0 --numeric-owner \
		--mode=u=rwX,go=rX --mtime=@$(EPOCH) --transform='s,^askwell,askwell-$(VERSION),' \
		--directory=$(DIST) askwell | xz -$(SQUEEZE) --threads=2 > $(DIST)/askwell-$(VERSION)-linux-x86_64.tar.xz
	$(BUILD_SEEDS) $(QT_HEADLESS) $(BIN)/python -m assets.package.debian \
		--dist $(DIST) --maintainer "$(MAINTAINER)" --squeeze $(SQUEEZE)
	du -sh $(DIST)/*

# ------------------------------------------------------------------------------------- keep up

licences: .venv/installed ## write docs/licences.md anew
	$(BIN)/python -m assets.package.licence_page

translations: ## read the words of QML and Python anew into the translation files
	@mkdir -p $(dir $(firstword $(TS)))
	@for file in $(TS); do \
		language="$${file%.ts}"; language="$${language##*_}"; \
		complaint="$$($(BIN)/pyside6-lupdate -silent -locations none -no-obsolete \
			-tr-function-alias QT_TRANSLATE_NOOP+=marked \
			-source-language en -target-language "$$language" \
			$$(find kiosk -name '*.qml' -o -name '*.py' | LC_ALL=C sort) -ts "$$file" 2>&1)"; \
		[ -z "$$complaint" ] || { echo "$$complaint" >&2; exit 1; }; \
	done

# $(call subset,family,file,number in it,name) keeps the letters of the notice of free language help.
define subset
build/fonts/tools/bin/pyftsubset build/fonts/debian/usr/share/fonts/$(2) --font-number=$(3) \
	--no-hinting --output-file=assets/fonts/scripts/$(4) \
	--text="$$($(BIN)/python -c 'import sys; from kiosk.domain.language_help import HELP_NOTICES; \
		print("".join(n.words for n in HELP_NOTICES if n.family == sys.argv[1]))' "$(1)")"
endef

# Arabic takes the height and depth of a line from the font that it stands beside, so that the two
# share one line; its letters are as they were, but for a whole sentence in one sign (U+FDFD), which
# is wider than ten words.
define MEASURES
import sys
from fontTools.ttLib import TTFont
own, other = (TTFont(path, recalcTimestamp=False) for path in sys.argv[1:3])
for table, names in {
    "hhea": ("ascent", "descent", "lineGap"),
    "OS/2": ("sTypoAscender", "sTypoDescender", "sTypoLineGap", "usWinAscent", "usWinDescent"),
}.items():
    for name in names:
        setattr(other[table], name, getattr(own[table], name))
other["OS/2"].fsSelection |= 1 << 7
for table in other["cmap"].tables:
    table.cmap.pop(0xFDFD, None)
other.save(sys.argv[3])
endef
export MEASURES

fonts: .venv/installed ## the fonts of other scripts anew, from Debian's packages
	mkdir -p build/fonts assets/fonts/scripts
	cd build/fonts && apt-get -q download fonts-noto-core=20201225-1 fonts-noto-cjk=1:20220127+repack1-1
	for package in build/fonts/*.deb; do dpkg-deb -x "$$package" build/fonts/debian; done
	[ -x build/fonts/tools/bin/pyftsubset ] || { python3 -m venv build/fonts/tools \
		&& build/fonts/tools/bin/pip install -q fonttools==4.68.0; }
	for weight in Regular Bold; do \
		build/fonts/tools/bin/python -c "$$MEASURES" assets/fonts/AtkinsonHyperlegibleNext-$$weight.ttf \
			build/fonts/debian/usr/share/fonts/truetype/noto/NotoSansArabic-$$weight.ttf \
			assets/fonts/scripts/NotoSansArabic-$$weight.ttf; \
	done
	$(call subset,Noto Sans,truetype/noto/NotoSans-Regular.ttf,0,NotoSans-Notice.ttf)
	$(call subset,Noto Sans Devanagari,truetype/noto/NotoSansDevanagari-Regular.ttf,0,NotoSansDevanagari-Notice.ttf)
	$(call subset,Noto Sans CJK JP,opentype/noto/NotoSansCJK-Regular.ttc,0,NotoSansCJKjp-Notice.otf)
	$(call subset,Noto Sans CJK KR,opentype/noto/NotoSansCJK-Regular.ttc,1,NotoSansCJKkr-Notice.otf)
	$(call subset,Noto Sans CJK SC,opentype/noto/NotoSansCJK-Regular.ttc,2,NotoSansCJKsc-Notice.otf)
	$(call subset,Noto Sans CJK TC,opentype/noto/NotoSansCJK-Regular.ttc,3,NotoSansCJKtc-Notice.otf)
	chmod 644 assets/fonts/scripts/*

lock: ## choose versions anew and write requirements/*.txt
	[ -x build/lock/bin/uv ] || { python3 -m venv build/lock && build/lock/bin/pip install -q uv; }
	cd requirements; compile="../build/lock/bin/uv pip compile --quiet --universal --python-version 3.11 \
		--generate-hashes --no-emit-index-url --no-header --no-annotate --upgrade"; \
	$$compile ../pyproject.toml -o runtime.txt; \
	$$compile --group ../pyproject.toml:build -c runtime.txt -o build.txt; \
	$$compile ../pyproject.toml --extra authoring -c runtime.txt -c build.txt -o authoring.txt; \
	$$compile --group ../pyproject.toml:test -c authoring.txt -c build.txt -o test.txt; \
	$$compile --group ../pyproject.toml:fuzz -c test.txt -o fuzz.txt; \
	$$compile --group ../pyproject.toml:audit -o audit.txt

clean: ## delete what make made, but not .venv
	rm -rf build dist *.egg-info .coverage* .*_cache $(QM)
	find kiosk tests -name __pycache__ -prune -exec rm -rf {} +

// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/walk/contrast.h"
#include "ui/theme/deskstyle.h"
#include "ui/theme/desktopappearance.h"
#include "ui/theme/icons.h"
#include "ui/theme/paint.h"
#include "ui/theme/theme.h"
#include "ui/theme/themecontroller.h"

#include <QtDBus/QDBusVariant>
#include <QtTest/QtTest>
#include <QtWidgets/QApplication>
#include <QtWidgets/QToolTip>

using namespace plandeck;
using namespace Qt::Literals::StringLiterals;

class ThemeTest final : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void measuresContrastAsWcagDoes()
    {
        QCOMPARE(qRound(contrast(Qt::black, Qt::white) * 10), 210);
        QCOMPARE(qRound(contrast(QColor(0x777777), Qt::white) * 100), 448);
    }

    void colorsCanBeRead_data()
    {
        QTest::addColumn<QColor>("ink");
        QTest::addColumn<QColor>("ground");
        QTest::addColumn<double>("least");
        addPairs(lightTokens(), "light", contrastOfText, contrastOfControls);
        addPairs(darkTokens(), "dark", contrastOfText, contrastOfControls);
        addPairs(highContrastTokens(), "high contrast", 7.0, 4.5);
    }
    void colorsCanBeRead()
    {
        QFETCH(QColor, ink);
        QFETCH(QColor, ground);
        QFETCH(double, least);
        const double ratio = contrast(ink, ground);
        QVERIFY2(ratio >= least, qPrintable(u"%1 on %2: %3"_s.arg(ink.name(), ground.name()).arg(ratio)));
    }

    void tellsTheThemeFromItsPalette()
    {
        QVERIFY(!tokensOf(paletteOf(lightTokens())).isDark);
        QVERIFY(tokensOf(paletteOf(darkTokens())).isDark);
        for (const auto *tokens : {&lightTokens(), &darkTokens(), &highContrastTokens()})
            QCOMPARE(&tokensOf(paletteOf(*tokens)), tokens);
    }

    void everyIconIsDrawnInItsColor_data()
    {
        QTest::addColumn<int>("icon");
        for (int i = 1; i < iconCount; ++i)
            QTest::addRow("%s", qPrintable(iconPath(Icon(i)))) << i;
    }
    void everyIconIsDrawnInItsColor()
    {
        QFETCH(int, icon);
        QFile file(iconPath(Icon(icon)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        const auto drawing = file.readAll();
        QVERIFY(drawing.contains("viewBox=\"0 0 24 24\""));
        QVERIFY(drawing.contains("stroke=\"currentColor\" stroke-width=\"1.8\" stroke-linecap=\"round\""));

        const QImage image = iconPixmap(Icon(icon), QColor(200, 30, 60), 24, 2).toImage();
        QCOMPARE(image.size(), QSize(48, 48));
        int inked = 0;
        for (int y = 0; y < image.height(); ++y)
            for (int x = 0; x < image.width(); ++x)
                if (const QColor pixel = image.pixelColor(x, y); pixel.alpha() == 255) {
                    QCOMPARE(pixel.rgb(), QColor(200, 30, 60).rgb());
                    ++inked;
                }
        QVERIFY2(inked > 8, "nothing is drawn");
    }

    void iconsFollowThemeAndState()
    {
        ThemeController theme(ThemeController::Preference::Light, false);
        const QIcon icon = iconOf(Icon::Server);
        const auto inkIn = [&icon](QIcon::Mode mode) {
            const QImage image = icon.pixmap(QSize(24, 24), 2.0, mode).toImage();
            for (int y = 0; y < image.height(); ++y)
                for (int x = 0; x < image.width(); ++x)
                    if (image.pixelColor(x, y).alpha() == 255)
                        return image.pixelColor(x, y).rgb();
            return QRgb(0);
        };
        QCOMPARE(inkIn(QIcon::Normal), lightTokens().text.rgb());
        QCOMPARE(inkIn(QIcon::Disabled), lightTokens().disabled.rgb());
        QCOMPARE(inkIn(QIcon::Selected), lightTokens().onAccent.rgb());
        theme.setPreference(ThemeController::Preference::Dark);
        QCOMPARE(inkIn(QIcon::Normal), darkTokens().text.rgb());
    }

    void arrowsTurnAroundFromRightToLeft()
    {
        const auto picture = [](Icon icon) { return iconPixmap(icon, Qt::black, 24, 1).toImage(); };
        const QImage arrow = picture(Icon::ArrowRight);
        const QImage lock = picture(Icon::Lock);
        QGuiApplication::setLayoutDirection(Qt::RightToLeft);
        const auto back = qScopeGuard([] { QGuiApplication::setLayoutDirection(Qt::LeftToRight); });
        QVERIFY(picture(Icon::ArrowRight) != arrow);
        QCOMPARE(picture(Icon::Lock), lock);
    }

    void switchesEverythingAtRunTime()
    {
        ThemeController theme(ThemeController::Preference::Light, true);
        QSignalSpy changes(&theme, &ThemeController::changed);
        QWidget widget;
        QVERIFY(qobject_cast<DeskStyle *>(widget.style()));
        QCOMPARE(widget.palette().color(QPalette::Window), lightTokens().window);
        theme.setPreference(ThemeController::Preference::Dark);
        QCOMPARE(changes.size(), 1);
        QCOMPARE(changes.at(0).at(0).toBool(), true);
        QTRY_COMPARE(widget.palette().color(QPalette::Window), darkTokens().window); // Qt tells widgets by a posted event
        QCOMPARE(QToolTip::palette().color(QPalette::ToolTipBase), darkTokens().tip);
        theme.setPreference(ThemeController::Preference::HighContrast);
        QVERIFY(theme.isHighContrast());
        QTRY_COMPARE(widget.palette().color(QPalette::WindowText), QColor(Qt::white));
    }

    void showsWhatWasShownUntilTheDesktopAnswers()
    {
        QVERIFY(ThemeController(ThemeController::Preference::FollowDesktop, true).isDark());
        QVERIFY(!ThemeController(ThemeController::Preference::FollowDesktop, false).isDark());
    }

    void movesOnlyWhenAllowed()
    {
        ThemeController theme(ThemeController::Preference::Light, false);
        QWidget widget;
        QVERIFY(isAnimated(&widget));
        theme.setAnimated(false);
        QVERIFY(!isAnimated(&widget));
    }

    void readsThePortalsAnswer_data()
    {
        QTest::addColumn<QVariant>("answer");
        QTest::addColumn<bool>("dark");
        const auto wrapped = [](uint value) { return QVariant::fromValue(QDBusVariant(value)); };
        QTest::newRow("dark") << wrapped(1) << true;
        QTest::newRow("light") << wrapped(2) << false;
        QTest::newRow("no preference") << wrapped(0) << false;
        QTest::newRow("wrapped twice") << QVariant::fromValue(QDBusVariant(wrapped(1))) << true;
        QTest::newRow("bare") << QVariant(1U) << true;
        QTest::newRow("something else") << QVariant(u"blue"_s) << false;
    }
    void readsThePortalsAnswer()
    {
        QFETCH(QVariant, answer);
        QTEST(DesktopAppearance::isOne(answer), "dark");
    }

    void initialsAreTakenFromTheFirstTwoWords_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("initials");
        QTest::newRow("two") << u"amelia Hartmann"_s << u"AH"_s;
        QTest::newRow("one") << u"Pro"_s << u"P"_s;
        QTest::newRow("three") << u"Pro, paid yearly"_s << u"PP"_s;
        QTest::newRow("none") << u"  "_s << QString();
        QTest::newRow("beyond the first plane") << u"𝒜cme"_s << u"𝒜"_s;
    }
    void initialsAreTakenFromTheFirstTwoWords()
    {
        QFETCH(QString, name);
        QTEST(initialsOf(name), "initials");
    }

    void headerAndCellTextTurnAroundTogether()
    {
        const QRect column(100, 0, 200, 40);
        QCOMPARE(cellRect(column, Qt::LeftToRight).left(), 100 + metric::cellLeading);
        QCOMPARE(cellRect(column, Qt::RightToLeft).right(), 299 - metric::cellLeading);
    }

private:
    static void addPairs(const Tokens &t, const char *theme, double forText, double forControls)
    {
        const auto add = [theme](const char *what, const QColor &ink, const QColor &ground, double least) {
            QTest::addRow("%s: %s on %s", theme, what, qPrintable(ground.name())) << ink << ground << least;
        };
        for (const auto &ground : {t.window, t.surface, t.raised, t.sidebar, t.hover, t.accentSoft}) {
            add("text", t.text, ground, forText);
            add("muted", t.textMuted, ground, forText);
        }
        for (const auto &ground : {t.window, t.surface, t.raised, t.sidebar, t.hover}) {
            add("faint", t.textFaint, ground, forText);
            add("accent", t.accent, ground, forControls);
            add("control border", t.controlBorder, ground, ground == t.sidebar ? 0 : forControls); // no inputs there
        }
        for (const auto tone : {Tone::Ok, Tone::Warn, Tone::Bad, Tone::Neutral, Tone::Info, Tone::Accent}) {
            add("pill", inkOf(t, tone), groundOf(t, tone), forText);
            add("toned text", inkOf(t, tone), t.surface, forText);
            add("toned text", inkOf(t, tone), t.window, forText);
            for (const auto &ground : {t.raised, t.sidebar, t.hover, t.pressed, t.sidebarHover, t.accentSoft})
                add("toned icon", inkOf(t, tone), ground, forControls);
        }
        add("primary button", t.onAccent, t.accent, forText);
        add("primary button, hovered", t.onAccent, t.accentHover, forText);
        add("danger button", t.onDanger, t.danger, forText);
        add("danger button, hovered", t.onDanger, t.dangerHover, forText);
        add("test bar", t.onTestBar, t.testBar, forText);
        add("live bar", t.onLiveBar, t.liveBar, forText);
        add("read-only bar", t.onReadOnlyBar, t.readOnlyBar, forText);
        add("tool tip", t.onTip, t.tip, forText);
    }
};

QTEST_MAIN(ThemeTest)
#include "theme_test.moc"

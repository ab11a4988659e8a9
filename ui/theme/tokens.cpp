// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/tokens.h"

#include <QtGui/QPalette>

namespace plandeck {

const Tokens &lightTokens()
{
    static const Tokens tokens{.isDark = false,
                               .window = 0xf4f5f8,
                               .surface = 0xffffff,
                               .raised = 0xffffff,
                               .sidebar = 0xebedf2,
                               .hover = 0xf1f3f8,
                               .pressed = 0xe1e4ea,
                               .sidebarHover = 0xe0e3ea,
                               .skeleton = 0xe8ebf1,
                               .border = 0xe1e4ea,
                               .borderStrong = 0xcbd0da,
                               .controlBorder = 0x838b9c,
                               .text = 0x1b2130,
                               .textMuted = 0x535c6f,
                               .textFaint = 0x616a7e,
                               .disabled = 0xa2aab8,
                               .accent = 0x3457d5,
                               .accentHover = 0x2846b5,
                               .onAccent = 0xffffff,
                               .accentSoft = 0xe7ecfd,
                               .danger = 0xc0271f,
                               .dangerHover = 0xa11f18,
                               .onDanger = 0xffffff,
                               .ok = 0x136c43,
                               .okSoft = 0xddf3e7,
                               .warn = 0x8a5200,
                               .warnSoft = 0xfdefd3,
                               .bad = 0xb3261e,
                               .badSoft = 0xfde4e2,
                               .neutral = 0x4c566b,
                               .neutralSoft = 0xe8ebf1,
                               .info = 0x0b6076,
                               .infoSoft = 0xdaf0f5,
                               .testBar = 0xffc554,
                               .onTestBar = 0x3d2600,
                               .liveBar = 0xc0271f,
                               .onLiveBar = 0xffffff,
                               .readOnlyBar = 0x566074,
                               .onReadOnlyBar = 0xffffff,
                               .tip = 0x1b2130,
                               .onTip = 0xffffff,
                               .shadow = 0x8088a0};
    return tokens;
}

const Tokens &darkTokens()
{
    static const Tokens tokens{.isDark = true,
                               .window = 0x14171d,
                               .surface = 0x1b1f27,
                               .raised = 0x222732,
                               .sidebar = 0x101318,
                               .hover = 0x232834,
                               .pressed = 0x2f3644,
                               .sidebarHover = 0x1c212a,
                               .skeleton = 0x2b313d,
                               .border = 0x2b313d,
                               .borderStrong = 0x3c4454,
                               .controlBorder = 0x747f94,
                               .text = 0xe7eaf0,
                               .textMuted = 0xa3acbd,
                               .textFaint = 0x8f99ac,
                               .disabled = 0x5d6677,
                               .accent = 0x7c9bff,
                               .accentHover = 0x96afff,
                               .onAccent = 0x0f1420,
                               .accentSoft = 0x26304d,
                               .danger = 0xff8f87,
                               .dangerHover = 0xffa7a0,
                               .onDanger = 0x1d0b0a,
                               .ok = 0x67d39b,
                               .okSoft = 0x16382a,
                               .warn = 0xf0b95b,
                               .warnSoft = 0x3b2d14,
                               .bad = 0xff8f87,
                               .badSoft = 0x432022,
                               .neutral = 0xb3bccd,
                               .neutralSoft = 0x2b313d,
                               .info = 0x6fd0e6,
                               .infoSoft = 0x12333c,
                               .testBar = 0x4a3410,
                               .onTestBar = 0xffd27a,
                               .liveBar = 0x7a1f1b,
                               .onLiveBar = 0xffd9d6,
                               .readOnlyBar = 0x394150,
                               .onReadOnlyBar = 0xd5dbe6,
                               .tip = 0x2b313d,
                               .onTip = 0xe7eaf0,
                               .shadow = Qt::black};
    return tokens;
}

const Tokens &highContrastTokens()
{
    static const Tokens tokens{.isDark = true,
                               .window = Qt::black,
                               .surface = Qt::black,
                               .raised = Qt::black,
                               .sidebar = Qt::black,
                               .hover = 0x1f1f1f,
                               .pressed = 0x333333,
                               .sidebarHover = 0x1f1f1f,
                               .skeleton = 0x333333,
                               .border = 0xa6a6a6,
                               .borderStrong = 0xffffff,
                               .controlBorder = 0xffffff,
                               .text = 0xffffff,
                               .textMuted = 0xe6e6e6,
                               .textFaint = 0xd9d9d9,
                               .disabled = 0x9a9a9a,
                               .accent = 0x7fd4ff,
                               .accentHover = 0xa8e2ff,
                               .onAccent = Qt::black,
                               .accentSoft = 0x00324d,
                               .danger = 0xffa39c,
                               .dangerHover = 0xffbdb8,
                               .onDanger = Qt::black,
                               .ok = 0x6ff0a8,
                               .okSoft = 0x00331c,
                               .warn = 0xffd34d,
                               .warnSoft = 0x3a2a00,
                               .bad = 0xffa39c,
                               .badSoft = 0x450b08,
                               .neutral = 0xe0e0e0,
                               .neutralSoft = 0x262626,
                               .info = 0x7fe5ff,
                               .infoSoft = 0x00333f,
                               .testBar = 0xffd34d,
                               .onTestBar = Qt::black,
                               .liveBar = 0xff8f87,
                               .onLiveBar = Qt::black,
                               .readOnlyBar = 0xe0e0e0,
                               .onReadOnlyBar = Qt::black,
                               .tip = Qt::black,
                               .onTip = 0xffffff,
                               .shadow = Qt::black};
    return tokens;
}

const Tokens &tokensOf(const QPalette &palette)
{
    const auto window = palette.color(QPalette::Window);
    if (window == highContrastTokens().window)
        return highContrastTokens();
    return window.lightness() < 128 ? darkTokens() : lightTokens();
}

QColor inkOf(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Text: return tokens.text;
    case Tone::Muted: return tokens.textMuted;
    case Tone::Faint: return tokens.textFaint;
    case Tone::Accent: return tokens.accent;
    case Tone::Ok: return tokens.ok;
    case Tone::Warn: return tokens.warn;
    case Tone::Bad: return tokens.bad;
    case Tone::Neutral: return tokens.neutral;
    case Tone::Info: return tokens.info;
    }
    Q_UNREACHABLE();
}

QColor groundOf(const Tokens &tokens, Tone tone)
{
    switch (tone) {
    case Tone::Text: return tokens.surface;
    case Tone::Muted:
    case Tone::Faint:
    case Tone::Neutral: return tokens.neutralSoft;
    case Tone::Accent: return tokens.accentSoft;
    case Tone::Ok: return tokens.okSoft;
    case Tone::Warn: return tokens.warnSoft;
    case Tone::Bad: return tokens.badSoft;
    case Tone::Info: return tokens.infoSoft;
    }
    Q_UNREACHABLE();
}

} // namespace plandeck

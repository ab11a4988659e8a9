// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include <QtGui/QFontDatabase>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QStyle>

using namespace Qt::Literals::StringLiterals;

namespace plandeck {
namespace {

constexpr auto kindProperty = "plandeckButtonKind";
constexpr auto invalidProperty = "plandeckInvalid";

void setShades(QPalette &palette, const Tokens &tokens)
{
    palette.setColor(QPalette::Light, tokens.raised);
    palette.setColor(QPalette::Midlight, tokens.border);
    palette.setColor(QPalette::Mid, tokens.borderStrong);
    palette.setColor(QPalette::Dark, tokens.controlBorder);
    palette.setColor(QPalette::Shadow, tokens.shadow);
}

void setDisabled(QPalette &palette, const Tokens &tokens)
{
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText})
        palette.setColor(QPalette::Disabled, role, tokens.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Base, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Button, tokens.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, tokens.border);
}

} // namespace

QPalette paletteOf(const Tokens &tokens)
{
    QPalette palette;
    palette.setColor(QPalette::Window, tokens.window);
    palette.setColor(QPalette::WindowText, tokens.text);
    palette.setColor(QPalette::Base, tokens.surface);
    palette.setColor(QPalette::AlternateBase, tokens.hover);
    palette.setColor(QPalette::Text, tokens.text);
    palette.setColor(QPalette::Button, tokens.raised);
    palette.setColor(QPalette::ButtonText, tokens.text);
    palette.setColor(QPalette::BrightText, tokens.bad);
    palette.setColor(QPalette::PlaceholderText, tokens.textFaint);
    palette.setColor(QPalette::Highlight, tokens.accent);
    palette.setColor(QPalette::HighlightedText, tokens.onAccent);
    palette.setColor(QPalette::Link, tokens.accent);
    palette.setColor(QPalette::LinkVisited, tokens.accent);
    palette.setColor(QPalette::ToolTipBase, tokens.tip);
    palette.setColor(QPalette::ToolTipText, tokens.onTip);
    setShades(palette, tokens);
    setDisabled(palette, tokens);
    return palette;
}

QFont applicationFont()
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::GeneralFont);
    const auto systemFamilies = font.families();
    font.setFamilies(QStringList{u"Inter"_s} + systemFamilies);
    font.setPointSizeF(10);
    return font;
}

namespace {

int usualLine()
{
    static const int height = QFontMetrics(applicationFont()).height();
    return height;
}

} // namespace

int grown(int usual, const QFont &font, int lines)
{
    return usual + lines * qMax(0, QFontMetrics(font).height() - usualLine());
}

QSize enlarged(const QSize &usual, const QWidget *dialog)
{
    const QSize wanted(widened(usual.width(), dialog->font()), widened(usual.height(), dialog->font()));
    const auto *parent = dialog->parentWidget();
    return parent ? wanted.boundedTo(parent->window()->size().expandedTo(usual)) : wanted;
}

int widened(int usual, const QFont &font)
{
    return qMax(usual, usual * QFontMetrics(font).height() / usualLine());
}

QFont fontOf(const QFont &base, TextRole role)
{
    struct Shape
    {
        qreal factor;
        QFont::Weight weight;
    };
    const auto shape = [role]() -> Shape {
        switch (role) {
        case TextRole::Body: return {1.0, QFont::Normal};
        case TextRole::Strong: return {1.0, QFont::Medium};
        case TextRole::Small: return {0.9, QFont::Normal};
        case TextRole::SmallStrong: return {0.9, QFont::DemiBold};
        case TextRole::Heading: return {1.15, QFont::DemiBold};
        case TextRole::Title: return {1.6, QFont::DemiBold};
        case TextRole::Figure: return {1.55, QFont::DemiBold};
        }
        Q_UNREACHABLE();
    }();
    QFont font = base;
    font.setPointSizeF(base.pointSizeF() * shape.factor);
    font.setWeight(shape.weight);
    return font;
}

void setButtonKind(QAbstractButton *button, ButtonKind kind)
{
    button->setProperty(kindProperty, int(kind));
    button->update();
}

ButtonKind buttonKindOf(const QWidget *widget, bool isDefault)
{
    const auto said = widget ? widget->property(kindProperty) : QVariant();
    if (said.isValid())
        return ButtonKind(said.toInt());
    return isDefault ? ButtonKind::Primary : ButtonKind::Normal;
}

void setInvalid(QWidget *input, bool isInvalid)
{
    input->setProperty(invalidProperty, isInvalid);
    input->update();
}

bool isInvalid(const QWidget *input)
{
    return input && input->property(invalidProperty).toBool();
}

bool isAnimated(const QWidget *widget)
{
    return widget->style()->styleHint(QStyle::SH_Widget_Animation_Duration, nullptr, widget) > 0;
}

} // namespace plandeck

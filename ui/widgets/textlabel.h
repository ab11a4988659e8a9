// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QtWidgets/QLabel>

namespace plandeck {

/// A label by role and tone. Keeps both when theme or font change.
class TextLabel : public QLabel
{
    Q_OBJECT

public:
    explicit TextLabel(const QString &text = {}, TextRole role = TextRole::Body, Tone tone = Tone::Text,
                       QWidget *parent = nullptr);

    void setTone(Tone tone);
    /// A colour outside of the tones, for text on a ground of its own. Its owner sets it anew when the theme changes.
    void setInk(const QColor &ink);
    /// Left is the leading side of the window, whatever language the text is in. Plain labels follow the text, so that
    /// a Latin name would leave its column from right to left.
    void setAlignment(Qt::Alignment alignment);
    /// Selectable with mouse and keyboard, for what people copy.
    void setSelectable(bool isSelectable);

protected:
    void changeEvent(QEvent *event) override;

private:
    void retint();
    void realign();

    TextRole m_role;
    Tone m_tone;
    Qt::Alignment m_alignment = Qt::AlignLeft | Qt::AlignVCenter;
    QColor m_ink; // invalid: the tone's
};

/// The small heading over a group of things.
class SectionLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit SectionLabel(const QString &text, QWidget *parent = nullptr)
        : TextLabel(text, TextRole::SmallStrong, Tone::Muted, parent)
    {
    }
};

/// One line, shortened in the middle so that both ends of an id stay readable; the whole text as tool tip and for
/// screen readers.
class ElidedLabel final : public TextLabel
{
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, Qt::TextElideMode mode = Qt::ElideMiddle, TextRole role = TextRole::Body,
                         Tone tone = Tone::Text, QWidget *parent = nullptr);

    void setFullText(const QString &text);
    QString fullText() const { return m_text; }
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void elide();

    QString m_text;
    Qt::TextElideMode m_mode;
};

} // namespace plandeck

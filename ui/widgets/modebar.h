// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QWidget>

namespace plandeck {

class BarButton;
class ColourDot;
class ElidedLabel;
class TextLabel;

/// The strip over everything that says which world one works in: amber for test, red for live, grey for looking only.
/// Icon and word say it too.
class ModeBar final : public QWidget
{
    Q_OBJECT

public:
    enum class Kind { Test, Live, ReadOnly };

    explicit ModeBar(QWidget *parent = nullptr);

    Kind kind() const { return m_kind; }
    void setKind(Kind kind);
    /// Where one is: its name beside a dot in its colour. Empty takes both away.
    void setProfile(const QString &name, Tone tone);
    /// At the trailing end: tenant, on whose behalf.
    void setContext(const QString &context);
    /// A button after the context, such as "Switch to live". Empty words take it away.
    void setSwitch(const QString &word);

Q_SIGNALS:
    void switchRequested();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    struct Colors
    {
        QColor ground, ink;
    };
    Colors colors() const;
    void retint();

    Kind m_kind = Kind::Test;
    TextLabel *m_word;
    ElidedLabel *m_sentence;
    ElidedLabel *m_context;
    ColourDot *m_dot;
    ElidedLabel *m_profile;
    BarButton *m_switch;
};

} // namespace plandeck

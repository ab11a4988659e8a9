// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/icons.h"

#include <QtWidgets/QFrame>

class QPushButton;

namespace plandeck {

class IconLabel;
class TextLabel;

/// A sentence across a page about the whole of it, with at most one thing to do about it.
class Banner final : public QFrame
{
    Q_OBJECT

public:
    explicit Banner(Tone tone = Tone::Info, const QString &sentence = {}, const QString &action = {}, QWidget *parent = nullptr);

    void setMessage(Tone tone, const QString &sentence, const QString &action = {});

Q_SIGNALS:
    void actionRequested();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    Tone m_tone = Tone::Info;
    IconLabel *m_icon;
    TextLabel *m_sentence;
    QPushButton *m_action;
};

} // namespace plandeck

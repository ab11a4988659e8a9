// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtWidgets/QWidget>

namespace plandeck {

class IconLabel;
class TextLabel;

/// One of the things Stripe switches on: an icon, its name, and in words what it means that it is on or off.
class StripeLight final : public QWidget
{
    Q_OBJECT

public:
    struct Words
    {
        QString name = {}; // "Charges"
        QString on = {};
        QString off = {};
    };
    explicit StripeLight(const Words &words, QWidget *parent = nullptr);

    void setOn(bool isOn);

private:
    Words m_words;
    IconLabel *m_icon;
    TextLabel *m_state;
};

} // namespace plandeck

// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/apikeysmodel.h"
#include "ui/widgets/card.h"

class QHBoxLayout;
class QPushButton;

namespace plandeck {

class Badge;
class KeyValueList;
class TextLabel;

/// The key that programs of one mode call with: what is known of it, and what can be done.
class KeyCard final : public Card
{
    Q_OBJECT

public:
    explicit KeyCard(Mode mode, QWidget *parent = nullptr);

    /// Nothing: there is none.
    void setKey(const std::optional<ApiKey> &key);
    /// Why this user may not replace or revoke it; empty allows it.
    void setRefusal(const QString &reason);

Q_SIGNALS:
    void regenerateRequested();
    void revokeRequested();
    void curlRequested();
    void envRequested();

private:
    QWidget *buildHead();
    QWidget *buildButtons();

    Mode m_mode;
    Badge *m_badge;
    TextLabel *m_key;
    TextLabel *m_meaning;
    KeyValueList *m_facts;
    TextLabel *m_refusal;
    QPushButton *m_regenerate = nullptr;
    QPushButton *m_revoke = nullptr;
    QPushButton *m_copy = nullptr;
};

} // namespace plandeck

// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/noticewishes.h"

#include <QtWidgets/QWidget>

class QCheckBox;
class QTimeEdit;

namespace plandeck {

class PreferencesModel;

/// Which notices show outside of the window, and when they do not. In force at once.
class NoticesSection final : public QWidget
{
    Q_OBJECT

public:
    /// preferences outlive it.
    explicit NoticesSection(PreferencesModel &preferences, QWidget *parent = nullptr);

private:
    QWidget *buildWhat();
    QWidget *buildQuietHours();
    QCheckBox *makeChoice(const QString &words, const QString &objectName);
    QTimeEdit *makeTime(const QString &objectName);
    void choose();
    void follow();

    PreferencesModel &m_preferences;
    QCheckBox *m_onDesktop = nullptr;
    QCheckBox *m_inFront = nullptr;
    QList<std::pair<QCheckBox *, NoticeKind>> m_kinds;
    QCheckBox *m_quiet = nullptr;
    QTimeEdit *m_from = nullptr;
    QTimeEdit *m_until = nullptr;
};

} // namespace plandeck

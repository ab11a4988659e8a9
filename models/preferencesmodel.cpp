// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/preferencesmodel.h"

#include <algorithm>
#include <utility>

namespace plandeck {

void PreferencesModel::setLanguage(const QString &code)
{
    if (std::exchange(m_language, code) != code)
        Q_EMIT languageChosen(code);
}

void PreferencesModel::setTextScale(int percent)
{
    percent = std::clamp(percent, smallestText, largestText);
    if (std::exchange(m_textScale, percent) != percent)
        Q_EMIT textScaleChosen(percent);
}

void PreferencesModel::setNotices(const NoticeWishes &wishes)
{
    if (m_notices == wishes)
        return;
    m_notices = wishes;
    Q_EMIT noticesChosen();
}

void PreferencesModel::setPort(quint16 port)
{
    if (std::exchange(m_port, port) != port)
        Q_EMIT portChosen(port);
}

} // namespace plandeck

#include "moc_preferencesmodel.cpp"

// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QtWidgets/QListWidget>

namespace plandeck {

/// The sections as rows with icons; while something is looked for, those that match, each with the settings in it that do.
class SectionList final : public QListWidget
{
    Q_OBJECT

public:
    explicit SectionList(QWidget *parent = nullptr);

    void setSections(const QList<SettingsSection> &sections);
    /// How many rows match.
    int search(const QString &text);
    void setCurrentSection(const QString &id);

Q_SIGNALS:
    /// widget: empty, or what of the section was found.
    void chosen(const QString &section, const QString &widget);

private:
    void fill();
    void add(const SettingsSection &section, const SettingsSection::Setting *setting);

    QList<SettingsSection> m_sections;
    QString m_search;
    QString m_current;
};

} // namespace plandeck

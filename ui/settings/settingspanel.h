// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/settings/settingssection.h"

#include <QtCore/QHash>
#include <QtWidgets/QWidget>

class QStackedWidget;

namespace plandeck {

class PageHeader;
class SearchField;
class SectionList;
class TextLabel;

/// The settings: sections on the leading side, with a search that finds what can be set, and the chosen one beside them. What is
/// in a section, the section knows.
class SettingsPanel final : public QWidget
{
    Q_OBJECT

public:
    explicit SettingsPanel(const QList<SettingsSection> &sections, QWidget *parent = nullptr);

    /// widget: what of it takes the focus; empty: it stays where it is.
    bool openSection(const QString &id, const QString &widget = {});
    QString currentSection() const { return m_current; }

Q_SIGNALS:
    void sectionOpened(const QString &id);

private:
    QWidget *buildSide();
    QWidget *buildContent();
    QWidget *pageOf(const SettingsSection &section);
    void search(const QString &text);

    QList<SettingsSection> m_sections;
    QHash<QString, QWidget *> m_pages;
    QString m_current;
    SearchField *m_search = nullptr;
    TextLabel *m_nothing = nullptr;
    SectionList *m_list = nullptr;
    QStackedWidget *m_stack = nullptr;
};

} // namespace plandeck

// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/desktop/application.h"

#include <QtCore/QDir>
#include <QtCore/QElapsedTimer>
#include <QtCore/QTemporaryDir>

namespace plandeck {

/// A walk through the demo, each station as a picture in light and dark: for the documentation, and for whoever changes a
/// panel to look at. Works without a display.
class Tour final : public QObject
{
    Q_OBJECT

public:
    Tour(Application &application, const QString &folder, QObject *parent = nullptr);

    void begin();

Q_SIGNALS:
    void finished();
    /// `folder_unwritable`; `tour_stuck` names the station that never became ready.
    void failed(const plandeck::Error &error);

private:
    struct Station
    {
        QString name;
        std::function<void()> go;
        std::function<bool()> isReady;
    };
    static bool hasDialog();
    /// The dialog that is open goes, then this.
    static std::function<void()> closeAndThen(const std::function<void()> &go);
    void plan();
    void planManyPlans();
    void planEditing();
    void planDevelopers();
    void planShell();
    void planSettings();
    void planRegistration();
    void planStaff();
    void add(const QString &name, std::function<void()> go, std::function<bool()> isReady = {});
    void next();
    void look();
    void take(bool isDark);
    QWidget *onTop() const;

    Application &m_application;
    QDir m_folder;
    QTemporaryDir m_scratch; // files to be imported
    QList<Station> m_stations;
    qsizetype m_current = -1;
    QElapsedTimer m_waiting;
};

} // namespace plandeck

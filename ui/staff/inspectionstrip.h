// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtCore/QTimer>
#include <QtWidgets/QWidget>

class QPushButton;

namespace plandeck {

class IconLabel;
class InspectionModel;
class TextLabel;

/// How a look into a tenant stands: how long it is still good, whether people are masked, and the way to its end.
class InspectionStrip final : public QWidget
{
    Q_OBJECT

public:
    explicit InspectionStrip(InspectionModel &model, QWidget *parent = nullptr);

    /// The model has changed.
    void follow();

Q_SIGNALS:
    void endRequested();

private:
    void countDown();

    InspectionModel &m_model;
    IconLabel *m_icon;
    TextLabel *m_words;
    TextLabel *m_people;
    QPushButton *m_end;
    QTimer m_tick;
};

} // namespace plandeck

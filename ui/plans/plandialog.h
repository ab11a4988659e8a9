// SPDX-FileCopyrightText: Plandeck contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/operations/plans.h"
#include "ui/forms/formdialog.h"

class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace plandeck {

class MetadataEditor;
class MoneyField;
class PlanCard;
class SegmentedControl;
class TagListEditor;

/// The form of a new plan, with the card beside it that customers will see.
class PlanDialog final : public FormDialog
{
    Q_OBJECT

public:
    struct World
    {
        Mode mode = Mode::Test;
        bool isConnected = true; // without Stripe a plan can only be a draft
    };

    PlanDialog(const CreatePlan &draft, const World &world, QWidget *parent = nullptr);

    CreatePlan draft() const;

protected:
    QList<Problem> problems() const override;
    QString review() const override;
    QString remedyFor(const Error &error) const override;
    void remedy(const QString &code) override;

private:
    void buildForm();
    void buildPreview();
    void fill(const CreatePlan &draft);
    void follow();
    void edited(const QString &field);

    World m_world;
    QLineEdit *m_name;
    MoneyField *m_price;
    SegmentedControl *m_interval;
    QSpinBox *m_trial;
    QPlainTextEdit *m_description;
    TagListEditor *m_features;
    QCheckBox *m_visible;
    MetadataEditor *m_metadata;
    QCheckBox *m_isDraft;
    PlanCard *m_preview;
};

} // namespace plandeck

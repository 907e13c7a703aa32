service-reception = 咨询和表格
service-identity-card = 身份证
service-residence = 住址登记和变更
service-certificates = 证明
service-civil-status = 出生、结婚和死亡登记
service-citizenship = 国籍

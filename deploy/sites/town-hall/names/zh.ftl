service-reception = 咨询和表格
service-identity-card = 身份证
service-papers = 住址和证明
service-payments = 税费缴纳
service-school = 学校和学校餐

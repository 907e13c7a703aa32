# Taking a ticket with one's own phone in the hall: the page that the poster's code opens, the digits on the board, and the poster.
come-code = হলঘরের পর্দার চারটি সংখ্যা
come-code-hint = এগুলো একটি ফোনের ছবির পাশে থাকে এবং কয়েক মিনিট পর পর বদলায়।
come-code-wrong = এই সংখ্যাগুলো এখন আর পর্দায় নেই। অনুগ্রহ করে পর্দা দেখে আবার চেষ্টা করুন।
come-enough = এই ফোনে ইতিমধ্যে তিনটি টিকিট আছে। আরও টিকিটের জন্য টিকিটের মেশিন ব্যবহার করুন।
come-code-on-board = ফোনে টিকিটের সংখ্যা:
# In large letters on the poster, one line in each language.
come-poster = আপনার ফোন দিয়ে টিকিট নিন
# For staff: the page on which the poster is printed.
come-poster-title = ফোনে টিকিটের পোস্টার
come-poster-hint = মানুষ এই কোড স্ক্যান করে নিজের ফোনে টিকিট নেন।

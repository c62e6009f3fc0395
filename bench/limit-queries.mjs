// The least that PostgreSQL must do for each answer: one statement, prepared, with the columns that are shown.

/** `$1`, `$2`: the place after which to begin. */
export const list = {
  name: 'limit-list',
  text: `
    select p.number, p.slug, t.title, t.summary, v.start_year, p.published_at, p.first_published_at, p.comment_count,
           c.slug as city_slug, c.names ->> 'en' as city_name, v.topics
      from practice p
      join practice_version v on v.id = p.current_version_id
      join practice_version_text t on t.version_id = v.id and t.language = 'en'
      join city c on c.id = p.city_id
     where p.publication = 'published'
       and p.first_published_at <= $1 and (p.first_published_at, p.number) < ($1, $2)
     order by p.first_published_at desc, p.number desc limit 21`,
};

export const detail = {
  name: 'limit-detail',
  text: `
    select p.number, p.slug, t.title, t.summary, v.start_year, v.end_year, p.published_at, p.comment_count,
           c.slug as city_slug, c.names ->> 'en' as city_name, v.topics, v.target_groups, v.evidence_level, t.body
      from practice p
      join practice_version v on v.id = p.current_version_id
      join practice_version_text t on t.version_id = v.id and t.language = 'en'
      join city c on c.id = p.city_id
     where p.number = $1 and p.publication = 'published'`,
};

export const comments = {
  name: 'limit-comments',
  text: `
    select m.id, m.created_at, m.body, a.id as author_id, a.display_name,
           to_char(m.created_at at time zone 'UTC', 'YYYY-MM-DD HH24:MI:SS.US') as key
      from comment m
      left join account a on a.id = m.author_id
     where m.practice_id = (select id from practice where number = $1) and m.parent_id is null
     order by m.created_at desc, m.id desc limit 21`,
};

/** Who is signed in, the comment and its count: one statement, one commit. */
export const addComment = {
  name: 'limit-add-comment',
  text: `
    with member as (
      select a.id, a.display_name
        from sign_in_session s join account a on a.id = s.account_id
       where s.token_hash = $1 and a.disabled_at is null
    ), counted as (
      update practice set comment_count = comment_count + 1
       where number = $2 and publication = 'published' and exists (select from member)
       returning id
    ), added as (
      insert into comment (id, practice_id, author_id, body, language, created_at)
      select $3, counted.id, member.id, $4, 'en', $5 from counted, member
      returning id
    )
    select member.id, member.display_name from added, member`,
};

export const terms = {
  name: 'limit-terms',
  text: `select vocabulary, code, label from vocabulary_label where language = 'en'`,
};

-- The published catalogue as plain rows: what every filter and facet reads, worked out by SQL alone. The tests of facets and
-- the bench compare with it what the product counts.
create table catalogue as
select p.number, v.start_year as began, v.topics as topic, v.prevention_levels as level, v.target_groups as target,
       v.phenomena as phenomenon,
       array(select distinct c.country_code from city c where c.id = p.city_id or c.id = any(p.other_city_ids)) as country,
       array(select c.slug from city c where c.id = p.city_id or c.id = any(p.other_city_ids)) as city,
       array(select m.slug from case_study k join summit_session s on s.id = k.session_id join summit m on m.id = s.summit_id
              where k.practice_id = p.id
             union
             select m.slug from summit_session s join summit m on m.id = s.summit_id
              where (p.city_id || p.other_city_ids) && s.presenting_city_ids
                and v.start_year <= extract(year from m.starts_on)
                and coalesce(v.end_year, 9999) >= extract(year from m.starts_on)) as summit,
       array(select distinct d.slug from declaration d join commitment k on k.declaration_id = d.id
              where k.code = any(v.commitments) or k.id in (
                select l.commitment_id from commitment_link l where l.practice_id = p.id and l.state = 'accepted')) as declaration,
       array(select unnest(v.commitments)
             union
             select k.code from commitment_link l join commitment k on k.id = l.commitment_id
              where l.practice_id = p.id and l.state = 'accepted') as commitment,
       array_remove(array[v.evidence_level], null) as evidence, array_remove(array[coalesce(p.answered_status, v.lifecycle_status)], null) as status,
       array_remove(array[coalesce(to_char(coalesce(p.answered_on, v.status_confirmed_on), 'YYYY'), 'never'),
                          case when p.is_unconfirmed then 'overdue' end], null) as confirmed,
       array(select t.language from practice_version_text t where t.version_id = v.id) as written
  from practice p join practice_version v on v.id = p.current_version_id
 where p.publication = 'published'

V1.Enums.State.g.cs: /// <remarks>In V2: The value &quot;lost&quot; was removed.</remarks>
V1.Enums.State.g.cs: [contracts::ContractChange("DRF1701", "The value \"lost\" was removed.", Notice = "DRF4004", Version = "V2")]     public static State Lost => new(Values.Lost);
V1.Enums.State.g.cs: /// <remarks>In V2: The value &quot;lost&quot; was removed.</remarks>
V1.Enums.State.g.cs: [contracts::ContractChange("DRF1701", "The value \"lost\" was removed.", Notice = "DRF4004", Version = "V2")]         public const string Lost = "lost";
V1.Models.Note.g.cs: /// <remarks>In V2: The property 'author' was removed.</remarks>
V1.Models.Note.g.cs: [contracts::ContractChange("DRF1502", "The property 'author' was removed.", Notice = "DRF4002", Version = "V2")]     [contracts::Contract("body", "author")]
V1.Models.Note.g.cs: /// <remarks>In V2: The type changed from 'integer' to 'string'. See <c>Acme.V2.Note.Level</c>.</remarks>
V1.Models.Note.g.cs: [contracts::ContractChange("DRF1601", "The type changed from 'integer' to 'string'.", Notice = "DRF4007", Version = "V2", Successor = "Acme.V2.Note.Level")]     [contracts::Contract("body", "level")]
V1.NotesClient.g.cs: [contracts::ContractChange("DRF1802", "'maxLength' changed from 40 to 20.", Notice = "DRF4023", Version = "V2", Successor = "Acme.V2.NotesClient.DeleteAsync(note)")] string note, api::CallOptions? options = null, system::Threading.CancellationToken cancellationToken = default)
V1.NotesClient.g.cs: /// <para>In V2: PUT /notes/{note}/archive was removed.</para>
V1.NotesClient.g.cs: [contracts::ContractChange("DRF1101", "PUT /notes/{note}/archive was removed.", Notice = "DRF4001", Version = "V2")]     [contracts::ContractOperation("archiveNote", "PUT", "/notes/{note}/archive")]
V1.Queries.ListNotesQuery.g.cs: /// <para>In V2: The query parameter 'sort' was removed.</para>
V1.Queries.ListNotesQuery.g.cs: [contracts::ContractChange("DRF1204", "The query parameter 'sort' was removed.", Notice = "DRF4003", Version = "V2")]     [contracts::Contract("query", "sort")]
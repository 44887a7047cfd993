using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Referee;

public sealed class PlantedFaultTests
{
    /// <summary>Schemas that let everything in, so that no fault can be planted in them, and why.</summary>
    public static IReadOnlyDictionary<string, string> FreeForm { get; } = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["#/components/schemas/Department/properties/groups/items"] = "empty in all recordings, no document tells the items",
        ["#/components/schemas/Department/properties/tags/items"] = "empty in all recordings, no document tells the items",
        ["#/components/schemas/Bot/properties/certifiedTags/items"] = "empty in all recordings, no document tells the items",
        ["#/components/schemas/Bot/properties/tags/items"] = "empty in all recordings, no document tells the items",
        ["#/components/schemas/ValidationIssue/properties/value"] = "repeats what the caller sent, whatever that was",
        ["getHistory"] = "no document tells the shape, the recorded server has no such route",
        ["getChatbotParameters"] = "no document tells the shape; a bot may set anything",
    };

    public static TheoryData<string, string> Schemas
    {
        get
        {
            var rows = new TheoryData<string, string>();
            rows.AddRange(
                from version in ContractFile.Versions
                from schema in ContractFile.Of(version).Schemas
                select new TheoryDataRow<string, string>(version, schema.Key));

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Schemas))]
    public void PlantedFault_InAnySchema_IsFound(string version, string name)
    {
        var contract = ContractFile.Of(version);
        var schema = contract.Schemas[name]!.AsObject();
        var valid = Instance.Of(contract, schema)!;
        var faults = FaultPlanter.Plant(contract, schema, valid).ToList();

        Assert.Empty(SchemaReferee.Complaints(contract, schema, valid.ToJsonString()));
        Assert.All(faults, fault => Assert.NotEmpty(SchemaReferee.Complaints(contract, schema, fault.Json)));
        Assert.Contains(faults, fault => fault.Sort == "wrong type");
        Assert.Contains(faults, fault => fault.Sort == "wrong null");
        Assert.Equal(schema["required"]?.AsArray().Count ?? 0, faults.Count(fault => fault.Sort == "missing required"));
    }

    [Theory]
    [MemberData(nameof(RecordedAnswerTests.Answers), MemberType = typeof(RecordedAnswerTests))]
    public void RecordedAnswer_OfAWrongKind_IsFound(string version, string file)
    {
        var (contract, recording) = (ContractFile.Of(version), RecordingIndex.Load(file));
        var schema = contract.Operation(recording.Entry.OperationId!)!.ResponseSchema($"{recording.Response.Status}", recording.Response.MediaType)!;
        var accepted = AcceptedKinds.Of(contract, schema);
        var spoilt = $"[{recording.Response.Body.GetRawText()}]";

        Assert.Equal(accepted.Contains("array"), SchemaReferee.Complaints(contract, schema, spoilt).Count == 0);
        Assert.Equal(accepted.Contains("array"), FreeForm.ContainsKey(recording.Entry.OperationId!) && recording.Response.Status == 200);
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public void Schema_ThatLetsEverythingIn_IsListedWithAReason(string version)
    {
        var contract = ContractFile.Of(version);

        var free = SchemaPlaces.Of(contract)
            .Where(place => AcceptedKinds.Of(contract, place.Schema).Count == AcceptedKinds.All.Count)
            .Select(place => contract.Operations
                .FirstOrDefault(operation => operation.Statuses.Any(status => operation.ResponseSchema(status, "application/json") == place.Schema))?.Id ?? place.Pointer);

        var listed = FreeForm.Keys.Where(key => key.StartsWith('#') ? contract.At(key) is not null : contract.Operation(key) is not null);

        Assert.Equal(listed.Order(StringComparer.Ordinal), free.Order(StringComparer.Ordinal));
    }
}

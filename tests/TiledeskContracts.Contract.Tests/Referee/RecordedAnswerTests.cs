using System.Text.Json.Nodes;
using TiledeskContracts.Contract.Tests.Contracts;
using TiledeskContracts.Contract.Tests.Recordings;

namespace TiledeskContracts.Contract.Tests.Referee;

public sealed class RecordedAnswerTests
{
    /// <summary>Every answered recording with each contract that has its operation.</summary>
    public static TheoryData<string, string> Answers
    {
        get
        {
            var rows = new TheoryData<string, string>();
            rows.AddRange(
                from version in ContractFile.Versions
                let operations = ContractFile.Of(version).Operations.Select(operation => operation.Id).ToHashSet()
                from entry in RecordingIndex.OfOperations
                where entry.BodyKind != "none" && operations.Contains(entry.OperationId)
                select new TheoryDataRow<string, string>(version, entry.File));

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Answers))]
    public void RecordedAnswer_ByTheSchemaOfItsStatus_IsValid(string version, string file)
    {
        var (contract, recording) = (ContractFile.Of(version), RecordingIndex.Load(file));
        var status = $"{recording.Response.Status}";
        var schema = contract.Operation(recording.Entry.OperationId!)!.ResponseSchema(status, recording.Response.MediaType);

        Assert.True(schema is not null, $"{recording.Entry.OperationId} has no {recording.Response.MediaType} answer {status}");
        Assert.Empty(SchemaReferee.Complaints(contract, schema, recording.Response.Body.GetRawText()));
    }

    [Fact]
    public void Recordings_OfOperations_AreAllJudgedOrCounted()
    {
        var unanswered = RecordingIndex.OfOperations.Count(entry => entry.BodyKind == "none");

        Assert.Equal(520, RecordingIndex.OfOperations.Count());
        Assert.Equal(7, unanswered);
        Assert.Equal(520 - unanswered, Answers.Count(row => row.Data.Item1 == "v3"));
        Assert.Equal(
            RecordingIndex.OfOperations.Count(entry => entry.BodyKind != "none" && ContractFile.Of("v2").Operation(entry.OperationId!) is not null),
            Answers.Count(row => row.Data.Item1 == "v2"));
    }

    [Theory]
    [InlineData("v2")]
    [InlineData("v3")]
    public void Contract_Examples_FitTheirSchemas(string version)
    {
        var contract = ContractFile.Of(version);

        Assert.All(
            from operation in contract.Operations
            from status in operation.Statuses
            let content = operation.Response(status)!["content"]?["application/json"]
            from example in content?["examples"] as JsonObject ?? []
            select (operation.Id, Schema: (JsonObject)content!["schema"]!, Value: contract.Follow(example.Value)!["value"]),
            example => Assert.Empty(SchemaReferee.Complaints(contract, example.Schema, example.Value!.ToJsonString())));
    }
}

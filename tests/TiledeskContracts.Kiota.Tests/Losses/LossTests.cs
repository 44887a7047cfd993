using System.Net;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Serialization;
using TiledeskContracts.Kiota.Tests.Adapters;
using TiledeskContracts.Kiota.Tests.Shapes;
using TiledeskContracts.Kiota.Tests.StockLike;
using TiledeskContracts.Kiota.Tests.Transport;

namespace TiledeskContracts.Kiota.Tests.Losses;

/// <summary>Each row of the table in <c>docs/kiota.md</c> is run: what it says of each column is what happens.</summary>
public sealed class LossTests
{
    private const string ErrorBody = "body of an error";

    private static readonly Dictionary<string, Func<string, string>> _columns = new(StringComparer.Ordinal)
    {
        ["Kiota's model and JSON"] = static json => Echo(json, StockModel.CreateFromDiscriminatorValue, StockJson.ParseNodes, StockJson.Writers),
        ["our model, Kiota's JSON"] = static json => Echo(json, Thing.CreateFromDiscriminatorValue, StockJson.ParseNodes, StockJson.Writers),
        ["our model and factories"] = static json => Echo(json, Thing.CreateFromDiscriminatorValue, new LosslessJsonParseNodeFactory(), new LosslessJsonSerializationWriterFactory()),
    };

    public static TheoryData<string, string> Cells => [.. Loss.All.SelectMany(static row => row.Outcomes.Keys.Select(column => (row.What, column)))];

    [Theory]
    [MemberData(nameof(Cells))]
    public async Task Cell_OfTheTable_IsWhatHappens(string what, string column)
    {
        var row = Loss.All.Single(row => row.What == what);

        var outcome = what == ErrorBody ? await RefusalAsync(column, row.Wire) : Outcome(() => _columns[column](row.Wire));

        var expected = row.Outcomes[column];
        Assert.Equal(expected == "as it came" ? row.Wire : expected.StartsWith('`') ? Loss.CodeOf(expected) : expected, outcome);
    }

    [Fact]
    public void Table_OfThePage_HasRowsAndLosses()
    {
        Assert.All(Loss.All, static row => Assert.Equal(_columns.Keys, row.Outcomes.Keys));
        Assert.All(Loss.All, static row => Assert.NotEqual("as it came", row.Outcomes["Kiota's model and JSON"]));
        Assert.All(Loss.All, static row => Assert.Equal("as it came", row.Outcomes["our model and factories"]));
        Assert.Contains(Loss.All, static row => row.What == ErrorBody);
    }

    private static string Outcome(Func<string> echo)
    {
        try
        {
            return echo();
        }
        catch (Exception exception)
        {
            return $"throws `{exception.GetType().Name}`";
        }
    }

    private static string Echo<T>(string json, ParsableFactory<T> factory, IParseNodeFactory nodes, ISerializationWriterFactory writers)
        where T : IParsable
    {
        var model = nodes.ParseText(json).GetObjectValue(factory);
        return writers.WriteText(writer => writer.WriteObjectValue(null, model));
    }

    private static async Task<string> RefusalAsync(string column, string json)
    {
        var wire = Wire.Answering(HttpStatusCode.Conflict, json);
        if (column == "Kiota's model and JSON")
        {
            var request = new RequestInformation { HttpMethod = Method.DELETE, URI = new Uri(Wire.Address) };
            var adapter = KiotaAdapter.Over(new LookingProvider(), wire.AnswerAsync);
            var refused = await Assert.ThrowsAsync<ApiException>(() => adapter.SendNoContentAsync(request, cancellationToken: TestContext.Current.CancellationToken));
            return $"{refused}".Contains(json, StringComparison.Ordinal) ? json : "nothing";
        }

        var told = await Assert.ThrowsAsync<Errors.ApiException>(() => wire.OnAdapter().Things.DeleteAsync("7", cancellationToken: TestContext.Current.CancellationToken));
        return told.RawBody;
    }
}

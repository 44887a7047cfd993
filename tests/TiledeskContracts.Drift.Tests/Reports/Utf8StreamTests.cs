using System.Text;
using TiledeskContracts.Drift.Reports;

namespace TiledeskContracts.Drift.Tests.Reports;

/// <summary>Text that comes in pieces is the text that comes at once.</summary>
public sealed class Utf8StreamTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(100)]
    public void Pieces_MakeTheText(int size)
    {
        const string Text = "a é € \U0001F600 z";
        var bytes = Encoding.UTF8.GetBytes(Text);
        using var output = new StringWriter();
        using (var stream = new Utf8Stream(output))
        {
            foreach (var piece in bytes.Chunk(size))
            {
                stream.Write(piece);
            }
        }

        Assert.Equal(Text, output.ToString());
    }
}
